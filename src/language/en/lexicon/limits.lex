# Limits, sizes and what things can hold: the language of manuals.

class limit
verb limit | The plan limits uploads to 10 MB.
verb cap | The plan caps uploads at 10 MB.
verb restrict | The plan restricts uploads to 10 MB.
verb exceed | Uploads must not exceed 10 MB.
verb be larger than | Uploads cannot be larger than 10 MB.
verb be bigger than | Uploads cannot be bigger than 10 MB.
verb be longer than | Calls cannot be longer than 10 minutes.
verb get bigger than | Uploads must not get bigger than 10 MB.
verb get larger than | Uploads must not get larger than 10 MB.
verb get longer than | Calls must not get longer than 10 minutes.
verb go over | Uploads cannot go over 10 MB.
verb go beyond | Uploads cannot go beyond 10 MB.
verb top out | Uploads top out at 10 MB.
verb allow | The plan allows uploads up to 10 MB.
verb permit | The plan permits uploads up to 10 MB.
verb accept | The plan accepts uploads up to 10 MB.
verb support | The plan supports uploads up to 10 MB.
verb reject | The plan rejects uploads larger than 10 MB.
verb refuse | The plan refuses uploads larger than 10 MB.
verb block | The plan blocks uploads larger than 10 MB.
verb prevent | The plan prevents uploads larger than 10 MB.
verb fail | Uploads larger than 10 MB fail.
verb prohibit | The plan prohibits uploads larger than 10 MB.
verb forbid | The plan forbids uploads larger than 10 MB.
verb impose | The plan imposes a 10 MB limit.
verb enforce | The plan enforces a 10 MB limit.
noun limit | The limit for uploads is 10 MB.
noun cap | The cap for uploads is 10 MB.
noun ceiling | The ceiling for uploads is 10 MB.
noun quota | The quota for uploads is 10 MB.
noun maximum | The maximum for uploads is 10 MB.
noun max | The max for uploads is 10 MB.
noun restriction | The restriction for uploads is 10 MB.
noun limitation | The limitation for uploads is 10 MB.
noun threshold | The threshold for uploads is 10 MB.
noun allowance | The allowance for uploads is 10 MB.
noun upper bound | The upper bound for uploads is 10 MB.
noun constraint | The constraint for uploads is 10 MB.
verb be smaller than | Uploads must be smaller than 10 MB.
verb be no larger than | Uploads must be no larger than 10 MB.
verb be no bigger than | Uploads must be no bigger than 10 MB.
verb be no longer than | Calls must be no longer than 10 minutes.
verb be no more than | Uploads must be no more than 10 MB.
verb be greater than | Uploads cannot be greater than 10 MB.
verb be less than | Uploads must be less than 10 MB.
verb be over | Uploads must not be over 10 MB.
verb surpass | Uploads must not surpass 10 MB.
verb stay below | Uploads must stay below 10 MB.
verb stay under | Uploads must stay under 10 MB.
verb stay within | Uploads must stay within 10 MB.
verb bounce | The plan bounces uploads larger than 10 MB.
verb turn away | The plan turns away uploads larger than 10 MB.
verb turn down | The plan turns down uploads larger than 10 MB.
verb decline | The plan declines uploads larger than 10 MB.
verb throw out | The plan throws out uploads larger than 10 MB.
verb send back | The plan sends back uploads larger than 10 MB.
verb draw the line at | The plan draws the line at 10 MB.
verb stop accepting | The plan stops accepting uploads of 10 MB.
verb outgrow | Uploads must not outgrow 10 MB.
verb grow past | Uploads must not grow past 10 MB.
verb be heavier than | Uploads must not be heavier than 10 MB.
verb weigh more than | Uploads must not weigh more than 10 MB.
verb bar | The plan bars uploads larger than 10 MB.
verb ban | The plan bans uploads larger than 10 MB.
verb confine | The plan confines uploads to 10 MB.
verb take up to | The plan takes uploads of up to 10 MB.
verb withstand | The pump withstands 90 degrees.
verb be rated at | The pump is rated at 90 degrees.
noun size limit | The size limit for uploads is 10 MB.
noun upper limit | The upper limit for uploads is 10 MB.
noun hard limit | The hard limit for uploads is 10 MB.
noun soft limit | The soft limit for uploads is 10 MB.
noun usage limit | The usage limit for uploads is 10 MB.
noun peak | The peak for uploads is 10 MB.
noun rate limit | The rate limit is 50 requests.
noun top limit | The top limit is 50 requests.
noun capping | The capping of the fee came in May.
verb max out at | The firm maxed out at 12 users in May.
verb tap out at | The firm tapped out at 12 users in May.
not | The capital was flooded.
verb truncate | The form truncates notes longer than 60 characters.
verb cut off at | The form cuts off notes at 60 characters.
verb be cut off at | Notes are cut off at 60 characters.
verb shorten to | The form shortens notes to 60 characters.
verb trim to | The form trims notes to 60 characters.
verb be heavier than | Parcels must not be heavier than 10 MB.
verb be up to | Notes can be up to 60 characters.
noun truncation | The truncation of notes comes at 60 characters.
verb cut off after | The form cuts off notes after 60 characters.
verb stop at | Uploads stop at 10 MB.
noun boundary | The boundary for uploads is 10 MB.

class timeout attribute
verb time out | The call times out after 30 seconds.
verb be killed after | The job is killed after 30 seconds.
verb be terminated after | The job is terminated after 30 seconds.
verb kill off | The gateway kills off the call after 30 seconds.
verb wait | The gateway waits 30 seconds.
verb give up | The gateway gives up after 30 seconds.
noun timeout | The timeout of the gateway is 30 seconds.
noun time out | The time-out of the gateway is 30 seconds.
noun time limit | The time limit of the gateway is 30 seconds.
noun execution time | The execution time of the job is 30 seconds.
noun run time | The run time of the job is 30 seconds.
noun running time | The running time of the job is 30 seconds.
noun runtime | The runtime of the job is 30 seconds.
noun execution duration | The execution duration of the job is 30 seconds.
noun execution limit | The execution limit of the job is 30 seconds.
noun execution | The execution of the job is limited to 30 seconds.
noun max duration | The max duration of the job is 30 seconds.
noun deadline | The deadline of the job is 30 seconds.
noun invocation | The invocation of the job is limited to 30 seconds.
verb be cut off after | Calls are cut off after 30 seconds.
verb be aborted after | Calls are aborted after 30 seconds.
verb be dropped after | Calls are dropped after 30 seconds.
verb be cancelled after | Calls are cancelled after 30 seconds.
verb be canceled after | Calls are canceled after 30 seconds.
verb be closed after | Calls are closed after 30 seconds.
verb be stopped after | Calls are stopped after 30 seconds.
verb be interrupted after | Calls are interrupted after 30 seconds.
verb be ended after | Calls are ended after 30 seconds.
verb be disconnected after | Calls are disconnected after 30 seconds.
verb be shut down after | Jobs are shut down after 30 seconds.
verb finish within | Calls must finish within 30 seconds.
verb complete within | Calls must complete within 30 seconds.
verb respond within | Calls must respond within 30 seconds.
verb answer within | The server must answer within 30 seconds.
verb end within | Calls must end within 30 seconds.
verb take longer than | No call may take longer than 30 seconds.
verb run longer than | No job may run longer than 30 seconds.
verb last longer than | No call may last longer than 30 seconds.
verb fail after | The call fails after 30 seconds.
verb hang up | The server hangs up after 30 seconds.
verb drop the connection | The server drops the connection after 30 seconds.
verb close the connection | The server closes the connection after 30 seconds.
noun idle time | The idle time of the gateway is 30 seconds.
noun request timeout | The request timeout of the gateway is 30 seconds.
noun response time | The response time of the gateway is 30 seconds.
not | The players took a long rest.
verb kill after | The gateway kills calls after 30 seconds.
verb terminate after | The gateway terminates calls after 30 seconds.
verb cancel after | The gateway cancels calls after 30 seconds.
verb stop after | The gateway stops calls after 30 seconds.
verb abort after | The gateway aborts calls after 30 seconds.
verb cut off after | The gateway cuts off calls after 30 seconds.
verb end after | The gateway ends calls after 30 seconds.
verb close after | The gateway closes connections after 30 seconds.
verb drop after | The gateway drops calls after 30 seconds.
verb pull the plug on | The gateway pulls the plug on calls after 30 seconds.
verb give up on | The gateway gives up on calls after 30 seconds.
verb live longer than | No call may live longer than 30 seconds.
verb be cut off | Calls are cut off after 30 seconds.
noun time allowed | The time allowed is 30 seconds.

class run
verb run | The job can run for 30 seconds.
verb execute | The job can execute for 30 seconds.
verb process | The job can process for 30 seconds.
verb work for | The job can work for 30 seconds.
verb operate for | The probe can operate for 14 days.
verb function for | The probe can function for 14 days.
verb stay in service for | The tram can stay in service for 30 years.
verb last for | The job can last for 30 seconds.
noun run | The run of the job took 30 seconds.
noun duration | The duration of the job was 30 seconds.

class raise limit
verb increase | The limit can be increased.
verb raise | The limit can be raised.
verb lift | The limit can be lifted.
verb extend | The limit can be extended.
verb change | The limit can be changed.
verb adjust | The limit can be adjusted.
verb exceed | The limit can be exceeded.
verb bump up | The limit can be bumped up.
verb modify | The limit can be modified.
verb go beyond | The limit can be gone beyond.
verb override | The limit can be overridden.
verb configure | The limit can be configured.
adj adjustable | The limit is adjustable.
adj configurable | The limit is configurable.
noun increase | The increase of the limit was granted.

class contain
verb contain | The list can contain 50 items.
verb hold | The list can hold 50 items.
verb have | The list can have 50 items.
verb include | The list can include 50 items.
verb comprise | The list can comprise 50 items.
verb consist of | The list can consist of 50 items.
verb accommodate | The hall can accommodate 50 people.
verb seat | The hall can seat 50 people.
verb fit | The hall can fit 50 people.
verb use | The job can use 50 megabytes.
verb consume | The job can consume 50 megabytes.
verb allocate | The job can be allocated 50 megabytes.
verb assign | The job can be assigned 50 megabytes.
verb configure | The job can be configured with 50 megabytes.
verb get | The job can get 50 megabytes.
verb store | The job can store 50 megabytes.
verb access | The job can access 50 megabytes.
verb provision | The job can be provisioned with 50 megabytes.
verb scale | The job can scale to 50 megabytes.
verb grow | The job can grow to 50 megabytes.
verb set | The quota can be set to 50 megabytes.
verb be made up of | The list was made up of 50 items.
verb be composed of | The list was composed of 50 items.
verb boast | The list boasted 50 items.
verb encompass | The list encompassed 50 items.
verb take in | The list took in 50 items.
verb be furnished with | The list was furnished with 50 items.
verb come with | The list came with 50 items.
verb be equipped with | The list was equipped with 50 items.
verb number | The list numbered 50 items.
verb have room for | The list had room for 50 items.
verb have space for | The list had space for 50 items.
verb be able to hold | The list was able to hold 50 items.
verb offer room for | The list offered room for 50 items.
verb be made of | The list was made of 50 items.
verb embrace | The list embraced 50 items.
verb incorporate | The list incorporated 50 items.
weak carry | The list carries 50 items.
verb be fitted with | The list was fitted with 50 items.
verb bristle with | The fence bristled with 50 spikes.
verb bear | The list bears 50 items.
verb sport | The shirt sports 50 badges.
verb be mounted on ~ | Nine lamps were mounted on the probe.
verb be split into | The list is split into 50 parts.
verb be divided into | The list is divided into 50 parts.
verb be partitioned into | The list is partitioned into 50 parts.
verb be broken into | The list is broken into 50 parts.
verb be broken down into | The list is broken down into 50 parts.
verb be subdivided into | The list is subdivided into 50 parts.
verb be spread across | The list is spread across 50 pages.
verb be distributed over | The list is distributed over 50 pages.
verb fall into parts | The list falls into 50 parts.
verb comprise of | The list comprises of 50 items.
verb amass | The list amasses 50 items.

class memory attribute
noun memory | The memory of the job is 50 megabytes.
noun ram | The RAM of the job is 50 megabytes.
not | The memorial was unveiled.

class storage space attribute
noun storage | The storage of the job is 50 megabytes.
noun disk space | The disk space of the job is 50 megabytes.
noun disk | The disk of the job is 50 megabytes.
noun ephemeral storage | The ephemeral storage of the job is 50 megabytes.
noun temporary storage | The temporary storage of the job is 50 megabytes.
noun temp space | The temp space of the job is 50 megabytes.
noun temp storage | The temp storage of the job is 50 megabytes.
noun scratch space | The scratch space of the job is 50 megabytes.
noun temporary space | The temporary space of the job is 50 megabytes.
noun temporary disk | The temporary disk of the job is 50 megabytes.
noun tmp | The /tmp of the job is 50 megabytes.
noun file system | The file system of the job is 50 megabytes.

class size attribute
verb be large | The file is 10 MB large.
verb weigh | The file weighs 10 MB.
noun size | The size of the file is 10 MB.
noun filesize | The filesize is 10 MB.
noun payload | The payload of the call is 10 MB.
noun dimension | The dimensions of the file are 10 MB.

class capacity attribute
noun capacity | The capacity of the hall is 50 people.
noun volume | The volume of the tank is 50 litres.
noun licence | The licence of the ferry was for 220 passengers.
noun license | The license of the ferry was for 220 passengers.
noun permit | The permit of the hall was for 220 guests.
noun permitted capacity | The permitted capacity of the ferry was 220.
noun licensed capacity | The licensed capacity of the ferry was 220.
noun rated capacity | The rated capacity of the lift was 12.
noun authorised capacity | The authorised capacity of the ferry was 220.
noun authorized capacity | The authorized capacity of the ferry was 220.
noun certified capacity | The certified capacity of the ferry was 220.
noun legal capacity | The legal capacity of the ferry was 220.
noun approved capacity | The approved capacity of the ferry was 220.
noun permitted number | The permitted number of passengers was 220.
verb have room for | The hall has room for 50 people.
verb have space for | The hall has space for 50 people.
verb have a capacity of | The hall has a capacity of 50 people.
verb be licensed for | The hall is licensed for 50 people.
verb be licensed to carry | The bus is licensed to carry 50 people.
verb be certified for | The hall is certified for 50 people.
verb be certified to carry | The bus is certified to carry 50 people.
verb be rated for | The bridge is rated for 50 tonnes.
verb be permitted to carry | The bus is permitted to carry 50 people.
verb be allowed to carry | The bus is allowed to carry 50 people.
verb be authorised to carry | The bus is authorised to carry 50 people.
verb be authorized to carry | The bus is authorized to carry 50 people.
verb be built to carry | The bus was built to carry 50 people.
verb be designed to carry | The bus was designed to carry 50 people.
verb be designed for | The hall was designed for 50 people.
verb be built for | The hall was built for 50 people.
verb license to take | The ferry is licensed to take 220 passengers.
verb permit to take | The ferry is permitted to take 220 passengers.
verb allow to take | The ferry is allowed to take 220 passengers.
verb approve to carry | The ferry is approved to carry 220 passengers.
verb clear to carry | The ferry is cleared to carry 220 passengers.
verb rate to carry | The lift is rated to carry 12 people.
verb register to carry | The bus is registered to carry 40 passengers.
verb pass as fit for | The ferry was passed as fit for 220 passengers.
verb entitle to carry | The ferry is entitled to carry 220 passengers.
verb have a licence for | The ferry has a licence for 220 passengers.
verb have a license for | The ferry has a license for 220 passengers.
verb have a licence to carry | The ferry has a licence to carry 220 passengers.
verb have a permit for | The hall has a permit for 220 guests.
verb have a certificate for | The ferry has a certificate for 220 passengers.
verb have permission to carry | The ferry has permission to carry 220 passengers.
verb hold a licence for | The ferry holds a licence for 220 passengers.
verb hold a certificate for | The ferry holds a certificate for 220 passengers.
verb rate for | The lift is rated for 12 people.
verb license for | The ferry is licensed for 220 passengers.
verb certify for | The ferry is certified for 220 passengers.
verb hold an audience of | The hall held an audience of 900 people.
verb hold a crowd of | The hall held a crowd of 900 people.
verb provide seating for | The hall provided seating for 900 people.
verb offer seating for | The hall offered seating for 900 people.
verb have room to seat | The hall had 900 people room to seat.
verb be seated in ~ | Some 900 people were seated in the hall.
verb be accommodated in ~ | Some 900 people were accommodated in the hall.
verb find room in ~ | Some 900 people found room in the hall.
verb find seats in ~ | Some 900 people found seats in the hall.
noun number of seats | The number of seats of the hall is 900.

verb seat | The hall seats 900.
verb accommodate | The hall accommodates 900.
verb sleep | The cabin sleeps four.
verb be able to hold | The hall is able to hold 900.
verb be able to carry | The ferry is able to carry 900.
verb be able to seat | The hall is able to seat 900.
verb be built to hold | The hall was built to hold 900.
verb be designed to hold | The hall was designed to hold 900.
verb be meant for | The ferry was meant for 900.
verb be meant to carry | The ferry was meant to carry 900.
verb be meant to hold | The hall was meant to hold 900.
verb be intended for | The ferry was intended for 900.
verb be intended to carry | The ferry was intended to carry 900.
verb be supposed to carry | The ferry was supposed to carry 900.
verb be supposed to hold | The jail was supposed to hold 900.
verb have seats for | The hall has seats for 900.
verb have beds for | The hostel has beds for 90.
verb have berths for | The ship has berths for 90.
verb have places for | The school has places for 90.
verb offer places for | The school offers places for 90.
verb offer space for | The hall offers space for 900.
verb provide space for | The hall provides space for 900.
verb be big enough for | The hall is big enough for 900.
verb be large enough for | The hall is large enough for 900.
verb have capacity for | The hall has capacity for 900.
verb fit in | The hall fits in 900.
verb hold people | The hall holds 900 people.
verb hold passengers | The ship holds 900 passengers.
verb hold guests | The hall holds 900 guests.
verb hold cars | The garage holds 900 cars.
verb hold litres | The tank holds 900 litres.
verb hold gallons | The tank holds 900 gallons.
verb take people | The hall takes 900 people.
verb take passengers | The ship takes 900 passengers.
noun seating capacity | The seating capacity of the hall is 50 people.
noun storage capacity | The storage capacity of the tank is 50 litres.
noun maximum capacity | The maximum capacity of the hall is 50 people.
noun passenger capacity | The passenger capacity of the ferry is 900.
noun carrying capacity | The carrying capacity of the ferry is 900.
noun holding capacity | The holding capacity of the jail is 900.
noun design capacity | The design capacity of the ferry is 900.
noun crowd capacity | The crowd capacity of the ground is 900.
noun spectator capacity | The spectator capacity of the ground is 900.
noun bed capacity | The bed capacity of the clinic is 90.
noun full capacity | The full capacity of the hall is 900.
noun total capacity | The total capacity of the hall is 900.
noun room for | There is room for 900 in the hall.
noun space for | There is space for 900 in the hall.
verb have seating for | The hall had seating for 400 people.

class default
verb default to | The quota defaults to 10 MB.
verb be set to | The quota is set to 10 MB.
noun default | The default of the quota is 10 MB.
noun default value | The default value of the quota is 10 MB.
verb be preset to | The quota is preset to 10 MB.
noun preset | The preset of the quota is 10 MB.
noun factory setting | The factory setting of the quota is 10 MB.
noun default setting | The default setting of the quota is 10 MB.
noun stock setting | The stock setting of the quota is 10 MB.
verb be preselected as | The tool was preselected as.
verb be preconfigured to | The tool was preconfigured to Frankfurt.
verb be preconfigured with | The tool was preconfigured with Frankfurt.
verb come set to | The tool came set to Frankfurt.
noun default choice | The default choice is Frankfurt.
noun default option | The default option is Frankfurt.
noun default location | The default location is Frankfurt.
noun preselection | The preselection is Frankfurt.
noun default selection | The default selection is Frankfurt.
noun standard setting | The standard setting is Frankfurt.
noun default configuration | The default configuration is Frankfurt.
not | The fault of the driver was proved.

class require
verb require | The app requires 50 megabytes.
verb need | The app needs 50 megabytes.
verb demand | The app demands 50 megabytes.
noun requirement | The requirement of the app is 50 megabytes.
noun minimum | The minimum of the app is 50 megabytes.
verb call for | The app calls for 50 megabytes.
verb depend on | The app depends on 50 megabytes.
verb take | The app takes 50 megabytes.
noun prerequisite | The prerequisite of the app is 50 megabytes.
verb presuppose | The tool presupposed 4 GB of memory.
verb necessitate | The tool necessitated 4 GB of memory.
verb be needed for ~ | A key was needed for the tool.
verb be required for ~ | A key was required for the tool.
verb be necessary for ~ | A key was necessary for the tool.
verb be mandatory for ~ | A key was mandatory for the tool.
verb be compulsory for ~ | A key was compulsory for the tool.
verb be obligatory for ~ | A key was obligatory for the tool.
verb be indispensable for ~ | A key was indispensable for the tool.
noun minimum version | The minimum version of the tool is 4 GB.
noun required version | The required version of the tool is 4 GB.
noun precondition | The precondition of the tool is 4 GB.
noun minimum required version | The minimum required version of the tool is 4 GB.

class upload
verb upload | The user uploaded the file.
verb push | The user pushed the file.
verb send | The user sent the file.
verb commit | The user committed the file.
noun upload | The upload of the file was slow.
noun push | The push of the file was slow.
not | The user downloaded the file.

# What has a limit of its own, beside that which is asked for.
flag apart
word own bucket | Searches have their own bucket of 30 calls.
word own limit | Searches have their own limit of 30 calls.
word own quota | Searches have their own quota of 30 calls.
word separate limit | Searches have a separate limit of 30 calls.
word separate quota | Searches have a separate quota of 30 calls.
word separate bucket | Searches have a separate bucket of 30 calls.
word metered apart | Searches are metered apart at 30 calls.
word limited separately | Searches are limited separately to 30 calls.
word counted separately | Searches are counted separately, 30 at most.

# Whether somebody is signed in: the two sides of one limit.
flag signed in
word authenticated | An authenticated user can make 60 requests an hour.
word logged in | A user who is logged in can make 60 requests an hour.
word signed in | A user who is signed in can make 60 requests an hour.
word signs in | Who signs in can make 60 requests an hour.
word logs in | Who logs in can make 60 requests an hour.
word registered | A registered user can make 60 requests an hour.
word token | With a token you can make 60 requests an hour.
word tokens | With tokens you can make 60 requests an hour.
word with one | With one you can make 60 requests an hour.
word with authentication | With authentication you can make 60 requests an hour.
word api key | With an API key you can make 60 requests an hour.

flag signed out
word unauthenticated | An unauthenticated user can make 60 requests an hour.
word anonymous | An anonymous user can make 60 requests an hour.
word anon | Calls of the API (anon) are 60 an hour.
word anonymously | You can make 60 requests an hour anonymously.
word unregistered | An unregistered user can make 60 requests an hour.
word not logged in | A user who is not logged in can make 60 requests an hour.
word not signed in | A user who is not signed in can make 60 requests an hour.
word without a token | Without a token you can make 60 requests an hour.
word without token | Without token you can make 60 requests an hour.
word without an access token | Without an access token you can make 60 requests an hour.
word no token | With no token you can make 60 requests an hour.
word without one | Without one you can make 60 requests an hour.
word without authentication | Without authentication you can make 60 requests an hour.
word without authenticating | You can make 60 requests an hour without authenticating.
word without logging in | You can make 60 requests an hour without logging in.
word without signing in | You can make 60 requests an hour without signing in.
word without an api key | Without an API key you can make 60 requests an hour.
word without api key | Without API key you can make 60 requests an hour.

# What makes a limit another one.
flag at once
word concurrent | The limit is 20 concurrent jobs.
word concurrently | At most 20 jobs run concurrently.
word simultaneous | The limit is 20 simultaneous jobs.
word simultaneously | At most 20 jobs run simultaneously.
word in parallel | At most 20 jobs run in parallel.
word at once | At most 20 jobs run at once.
word at a time | At most 20 jobs run at a time.

flag own machines
word self hosted | A self-hosted worker may take 5 days.
word self managed | A self-managed server may take 5 days.
word own machine | On your own machine a job may take 5 days.
word own machines | On your own machines a job may take 5 days.
word own runner | On your own runner a job may take 5 days.
word own runners | On your own runners a job may take 5 days.
word own server | On your own server a job may take 5 days.
word own servers | On your own servers a job may take 5 days.
word own worker | On your own worker a job may take 5 days.
word own workers | On your own workers a job may take 5 days.
word own hardware | On your own hardware a job may take 5 days.

flag waiting
word queued | A queued job is dropped after 24 hours.
word pending | A pending job is dropped after 24 hours.
word idle | An idle connection is closed after 24 hours.
word inactive | An inactive job is dropped after 24 hours.
word unused | Unused jobs are dropped after 24 hours.
word stuck | A stuck job is dropped after 24 hours.
word dormant | A dormant job is dropped after 24 hours.

flag on request
word exception | Ask for an exception, up to 20 GB.
word exceptions | Ask for exceptions, up to 20 GB.
word on request | On request the limit is 20 GB.
word upon request | Upon request the limit is 20 GB.
