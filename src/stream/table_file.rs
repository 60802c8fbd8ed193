//! Files that hold tables.

use std::fs::File;
use std::io::{self, BufRead};
use std::ops::ControlFlow;

use arrow_array::{Array, RecordBatch};
use arrow_ipc::reader::StreamReader;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::{BLOCK, Block, Push};

/// So many rows are decoded at once.
const ROWS: usize = 512;

fn damaged(why: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why.to_string())
}

/// Reads a table of Apache Parquet, of which only `columns` are looked at.
pub(super) fn read_parquet(file: File, columns: &[&str], push: &mut Push<'_>) -> io::Result<()> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(damaged)?;
    let wanted: Vec<usize> =
        (0..).zip(builder.schema().fields()).filter(|(_, f)| columns.contains(&f.name().as_str())).map(|(k, _)| k).collect();
    // where none of them is there, all are named in what is said of it
    let mask = if wanted.is_empty() { ProjectionMask::all() } else { ProjectionMask::roots(builder.parquet_schema(), wanted) };
    let reader = builder.with_batch_size(ROWS).with_projection(mask).build().map_err(damaged)?;
    let mut first = 1;
    for batch in reader {
        if pieces(&batch.map_err(damaged)?, &mut first, push).is_break() {
            break;
        }
    }
    Ok(())
}

/// Reads a table of Arrow IPC. A file of it is a stream of it between a mark and a table of contents.
pub(super) fn read_arrow(mut from: impl BufRead, push: &mut Push<'_>) -> io::Result<()> {
    const MARK: &[u8] = b"ARROW1";
    if from.fill_buf()?.starts_with(MARK) {
        from.consume(MARK.len());
        // some writers fill up two bytes with zeros, some as many as sixty
        while from.fill_buf()?.first() == Some(&0) {
            from.consume(1);
        }
    }
    let mut first = 1;
    for batch in StreamReader::try_new(from, None).map_err(damaged)? {
        if pieces(&batch.map_err(damaged)?, &mut first, push).is_break() {
            break;
        }
    }
    Ok(())
}

/// Hands on rows in pieces that are no larger than a block, where their rows are not.
fn pieces(batch: &RecordBatch, first: &mut usize, push: &mut Push<'_>) -> ControlFlow<()> {
    let size = batch.columns().iter().map(|c| c.get_buffer_memory_size()).sum::<usize>().max(1);
    let rows = batch.num_rows();
    let step = (rows * BLOCK / size).clamp(1, rows.max(1));
    for start in (0..rows).step_by(step) {
        let piece = batch.slice(start, step.min(rows - start));
        *first += piece.num_rows();
        push(Block::Table { first: *first - piece.num_rows(), batch: piece })?;
    }
    ControlFlow::Continue(())
}
