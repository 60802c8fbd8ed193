# docker build -t summit-check . && docker run --rm -v "$PWD:/work" summit-check facts.rules docs
FROM rust:1.88-slim AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM debian:stable-slim
# git, for --since
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home summit && git config --system --add safe.directory '*'
COPY --from=build /src/target/release/summit-check /usr/local/bin/summit-check
USER summit
WORKDIR /work
ENTRYPOINT ["summit-check"]
CMD ["--help"]
