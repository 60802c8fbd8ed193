# Software, services, machines, energy, space, transport.

class delete
verb delete | The service deleted old backups after 30 days.
verb purge | The service purged old backups after 30 days.
verb erase | The service erased old backups after 30 days.
verb wipe | The service wiped old backups after 30 days.
verb go away | The old backups went away after 30 days.
verb get rid of | The service got rid of old backups after 30 days.
verb clean up | The service cleaned up old backups after 30 days.
verb evict | The service evicted old backups after 30 days.
verb prune | The service pruned old backups after 30 days.
verb throw away | The service threw away old backups after 30 days.
verb garbage collect | The service garbaged collect old backups after 30 days.
verb truncate | The service truncated old backups after 30 days.
verb expunge | The service expunged old backups after 30 days.
verb clear out | The service cleared out old backups after 30 days.
verb dispose of | The service disposed of old backups after 30 days.
verb be gone ~ | Old backups were gone after 30 days.
verb disappear ~ | Old backups disappeared after 30 days.
verb be lost ~ | Old backups were lost after 30 days.
verb vanish ~ | Old backups vanished after 30 days.
verb expire ~ | Old backups expired after 30 days.
verb be no longer available ~ | Old backups were no longer available after 30 days.
verb cease to exist ~ | Old backups ceased to exist after 30 days.
verb roll off ~ | Old backups rolled off after 30 days.
noun deletion | The deletion of old backups takes an hour.
noun purge | The purge of old backups takes an hour.
noun erasure | The erasure of old backups takes an hour.
noun clean up | The clean up of old backups takes an hour.
noun cleanup | The cleanup of old backups takes an hour.
noun eviction | The eviction of old backups takes an hour.
noun garbage collection | The garbage collection of old backups takes an hour.
not | The delegate spoke.
verb hide | The archive hides notes older than two weeks.
verb be hidden ~ | Notes are hidden after two weeks.
verb drop | The archive drops notes older than two weeks.
verb discard | The archive discards notes older than two weeks.
verb be inaccessible ~ | Notes are inaccessible after two weeks.
verb be removed ~ | Notes are removed after two weeks.
verb remove | The archive removes notes after two weeks.
noun removal | The removal of notes comes after two weeks.
verb shred | The service shredded the file after two days.
verb be deleted ~ | The file was deleted after two days.
verb be purged ~ | The file was purged after two days.
verb be wiped ~ | The file was wiped after two days.
verb be erased ~ | The file was erased after two days.
noun wiping | The wiping of the file comes after two days.
noun purging | The purging of the file comes after two days.

class expire
verb expire | The session expired after 20 minutes.
verb time out | The session timed out after 20 minutes.
verb lapse | The session lapsed after 20 minutes.
verb run out | The session ran out after 20 minutes.
verb become invalid | The session became invalid after 20 minutes.
verb be valid | The session was valid after 20 minutes.
verb stay valid | The session stayed valid after 20 minutes.
verb remain valid | The session remained valid after 20 minutes.
verb become stale | The session became stale after 20 minutes.
verb go stale | The session went stale after 20 minutes.
verb cease to be valid | The session ceased to be valid after 20 minutes.
verb log out | The session logged out after 20 minutes.
verb lose its validity | The session lost its validity after 20 minutes.
verb be invalid | The session was invalid after 20 minutes.
verb be good | The session was good after 20 minutes.
verb terminate | The service terminated the session after 20 minutes.
verb invalidate | The service invalidated the session after 20 minutes.
verb sign out | The service signed the session out after 20 minutes.
verb cut off | The service cut off the session after 20 minutes.
verb revoke | The service revoked the session after 20 minutes.
verb disconnect | The service disconnected the session after 20 minutes.
verb kick out | The service kicked the session out after 20 minutes.
verb shut down | The service shut down the session after 20 minutes.
verb abort | The service aborted the session after 20 minutes.
verb log off | The service logged the session off after 20 minutes.
verb sign off | The service signed the session off after 20 minutes.
verb live for | The session lived for 20 minutes.
verb run for | The session ran for 20 minutes.
verb be usable | The session was usable for 20 minutes.
verb last ~ | The session lasted 20 minutes.
noun expiry | The expiry of the session comes after 20 minutes.
noun expiration | The expiration of the session comes after 20 minutes.
noun time to live | The time to live of the session comes after 20 minutes.
noun ttl | The ttl of the session comes after 20 minutes.
noun lifetime | The lifetime of the session comes after 20 minutes.
noun session timeout | The session timeout of the session comes after 20 minutes.
noun validity | The validity of the session comes after 20 minutes.
noun logout | The logout of the session comes after 20 minutes.
noun session length | The session length of the session comes after 20 minutes.
noun idle timeout | The idle timeout of the session comes after 20 minutes.
noun inactivity timeout | The inactivity timeout of the session comes after 20 minutes.
noun lifespan | The lifespan of the session comes after 20 minutes.
noun validity period | The validity period of the session comes after 20 minutes.
noun session lifetime | The session lifetime of the session comes after 20 minutes.
not | The spire burned.
verb stop working ~ | The link stopped working after two days.
verb be no longer valid ~ | The link was no longer valid after two days.
verb become void ~ | The link became void after two days.
verb cease to work ~ | The link ceased to work after two days.
verb be good for ~ | The link was good for after two days.
verb be valid for ~ | The link was valid for after two days.
verb remain valid for ~ | The link remained valid for after two days.
verb stay valid for ~ | The link stayed valid for after two days.
noun expiry date | The expiry date of the link comes after two days.
noun expiration date | The expiration date of the link comes after two days.

class support end
verb reach end of life | The version reached end of life in May.
verb go out of support | The version went out of support in May.
verb be no longer supported | The version was no longer supported in May.
verb reach the end of its life | The version reached the end of its life in May.
verb lose support | The version lost support in May.
verb be out of support | The version was out of support in May.
verb fall out of support | The version fell out of support in May.
verb be sunset | The version was sunset in May.
verb reach end of support | The version reached end of support in May.
verb go end of life | The version went end of life in May.
verb be end of life | The version was end of life in May.
verb enter end of life | The version entered end of life in May.
verb receive its last update | The version received its last update in May.
verb get its last update | The version got its last update in May.
verb be phased out | The version was phased out in May.
verb cease to be supported | The version ceased to be supported in May.
verb deprecate | The company deprecated the version in May.
verb end support for | The company ended support for the version in May.
verb drop support for | The company dropped support for the version in May.
verb discontinue | The company discontinued the version in May.
verb phase out | The company phased out the version in May.
verb sunset | The company sunseted the version in May.
verb retire | The company retired the version in May.
verb withdraw support for | The company withdrew support for the version in May.
verb pull the plug on | The company pulled the plug on the version in May.
verb cease support for | The company ceased support for the version in May.
verb discontinue support for | The company discontinued support for the version in May.
verb kill off | The company killed off the version in May.
verb remove support for | The company removed support for the version in May.
verb terminate support for | The company terminated support for the version in May.
verb end of life | The company ended of life the version in May.
verb abandon | The company abandoned the version in May.
verb stop support for | The company stopped support for the version in May.
noun end of life | The end of life of the version comes in May.
noun end of support | The end of support of the version comes in May.
noun deprecation | The deprecation of the version comes in May.
noun retirement | The retirement of the version comes in May.
noun discontinuation | The discontinuation of the version comes in May.
noun sunset | The sunset of the version comes in May.
noun phase out | The phase out of the version comes in May.
noun support end | The support end of the version comes in May.
noun eol | The eol of the version comes in May.
noun end of maintenance | The end of maintenance of the version comes in May.
noun end of life date | The end of life date of the version comes in May.
verb stop supporting | The maker stopped supporting the system in May.
verb cease supporting | The maker ceased supporting the system in May.
verb cease to support | The maker ceased the system to support in May.
verb quit supporting | The maker quit supporting the system in May.
verb stop updating | The maker stopped updating the system in May.
verb stop patching | The maker stopped patching the system in May.
verb stop maintaining | The maker stopped maintaining the system in May.
verb cease maintaining | The maker ceased maintaining the system in May.
verb pull support for | The maker pulled support for the system in May.
verb pull support from | The maker pulled support from the system in May.
verb withdraw support from | The maker withdrew support from the system in May.
verb cut support for | The maker cut support for the system in May.
verb cut off support for | The maker cut off support for the system in May.
verb halt support for | The maker halted support for the system in May.
verb end maintenance of | The maker ended maintenance of the system in May.
verb end maintenance for | The maker ended maintenance for the system in May.
verb stop issuing updates for | The maker stopped issuing updates for the system in May.
verb stop releasing updates for | The maker stopped releasing updates for the system in May.
verb stop shipping updates for | The maker stopped shipping updates for the system in May.
verb stop providing updates for | The maker stopped providing updates for the system in May.
verb stop providing security updates for | The maker stopped providing security updates for the system in May.
verb be left without support | The system was left without support in May.
weak be without support | The system was without support in May.
verb be without updates | The system was without updates in May.
verb be without security updates | The system was without security updates in May.
verb run out of support | The system ran out of support in May.
verb come to the end of its life | The system came to the end of its life in May.
verb stop getting updates | The system stopped getting updates in May.
verb stop getting security updates | The system stopped getting security updates in May.
verb stop receiving patches | The system stopped receiving patches in May.
verb stop getting patches | The system stopped getting patches in May.
verb receive no more updates | The system received no more updates in May.
verb get no more updates | The system got no more updates in May.
verb receive no further updates | The system received no further updates in May.
verb get no further updates | The system got no further updates in May.
verb receive no more patches | The system received no more patches in May.
verb get its last patch | The system got its last patch in May.
verb receive its last patch | The system received its last patch in May.
verb receive its final update | The system received its final update in May.
verb get its final update | The system got its final update in May.
verb receive its final patch | The system received its final patch in May.
verb be dropped from support | The system was dropped from support in May.
noun end of service life | The end of service life of the system came in May.
noun end of mainstream support | The end of mainstream support of the system came in May.
noun end of extended support | The end of extended support of the system came in May.
noun withdrawal of support | The withdrawal of support of the system came in May.
noun end of security updates | The end of security updates of the system came in May.
noun end of updates | The end of updates of the system came in May.
not | The supporters cheered.
verb be supported until | Version 2 is supported until May.
verb receive updates until | The release receives updates until May.
verb get updates until | The release gets updates until May.
verb receive fixes until | The release receives fixes until May.
verb get fixes until | The release gets fixes until May.
verb get patches until | The release gets patches until May.
verb be maintained until | Version 2 is maintained until May.
verb be serviced until | Version 2 is serviced until May.
verb be patched until | Version 2 is patched until May.
verb receive patches until | The release receives patches until May.
verb be unsupported | Version 2 is unsupported since May.
verb stop receiving updates | The release stopped receiving updates in May.
verb go unsupported | The release went unsupported in May.
noun support deadline | The support deadline of version 2 was in May.
noun support window | The support window of version 2 was in May.
noun maintenance window | The maintenance window of version 2 was in May.
noun support period | The support period of version 2 was in May.

class down
verb be down | The service was down for six hours.
verb go down | The service went down for six hours.
verb be offline | The service was offline for six hours.
verb be unavailable | The service was unavailable for six hours.
verb go offline | The service went offline for six hours.
verb be out of service | The service was out of service for six hours.
verb be out of action | The service was out of action for six hours.
verb be unreachable | The service was unreachable for six hours.
verb suffer an outage | The service suffered an outage for six hours.
verb go dark | The service went dark for six hours.
verb be inaccessible | The service was inaccessible for six hours.
verb be out of order | The service was out of order for six hours.
verb be knocked offline | The service was knocked offline for six hours.
verb experience an outage | The service experienced an outage for six hours.
verb have an outage | The service had an outage for six hours.
verb be knocked out | The service was knocked out for six hours.
verb be out of operation | The service was out of operation for six hours.
verb go out of service | The service went out of service for six hours.
verb be hit by an outage | The service was hit by an outage for six hours.
verb be inoperable | The service was inoperable for six hours.
verb have downtime | The service had downtime for six hours.
verb be not available | The service was not available for six hours.
verb be unresponsive | The service was unresponsive for six hours.
verb malfunction | The service malfunctioned for six hours.
verb be off line | The service was off line for six hours.
verb lose service | The service lost service for six hours.
verb be on the blink | The service was on the blink for six hours.
noun outage | The outage of the service lasted six hours.
noun downtime | The downtime of the service lasted six hours.
noun disruption | The disruption of the service lasted six hours.
noun service interruption | The service interruption of the service lasted six hours.
noun unavailability | The unavailability of the service lasted six hours.
noun malfunction | The malfunction of the service lasted six hours.
noun blackout | The blackout of the service lasted six hours.
noun service disruption | The service disruption of the service lasted six hours.
verb stop responding | The site stopped responding for two hours.
verb stop working | The site stopped working for two hours.
verb fail to load | The site failed to load for two hours.
verb be hit by an interruption | The site was hit by an interruption for two hours.
verb suffer a failure | The site suffered a failure for two hours.
verb be off the air | The site was off the air for two hours.
noun system failure | The system failure lasted two hours.
noun server failure | The server failure lasted two hours.
noun network failure | The network failure lasted two hours.
noun service failure | The service failure lasted two hours.
noun interruption of service | The interruption of service lasted two hours.
noun interruption in service | The interruption in service lasted two hours.

class restore service
verb restore | The company restored the service in May.
verb bring back | The company brought the service back in May.
verb bring back online | The company brought the service back online in May.
verb recover | The company recovered the service in May.
verb fix | The company fixed the service in May.
verb resume | The company resumed the service in May.
verb reinstate | The company reinstated the service in May.
verb bring back up | The company brought the service back up in May.
verb get back up | The company got the service back up in May.
verb come back ~ | The service came back in May.
verb come back online ~ | The service came back online in May.
verb be back online ~ | The service was back online in May.
verb resume ~ | The service resumed in May.
verb recover ~ | The service recovered in May.
verb be up again ~ | The service was up again in May.
verb be back up ~ | The service was back up in May.
verb return to normal ~ | The service returned to normal in May.
verb be back to normal ~ | The service was back to normal in May.
verb be working again ~ | The service was working again in May.
noun restoration | The restoration of the service took an hour.
noun recovery | The recovery of the service took an hour.
noun resumption | The resumption of the service took an hour.
verb start up again ~ | The service started up again on Monday.
verb start again ~ | The service started again on Monday.
verb pick up again ~ | The service picked up again on Monday.
verb get going again ~ | The service got going again on Monday.
verb be running again ~ | The service was running again on Monday.
verb get back to normal ~ | The service got back to normal on Monday.
verb go back online ~ | The service went back online on Monday.
verb get back online ~ | The service got back online on Monday.
verb return to service ~ | The service returned to service on Monday.
verb be back in operation ~ | The service was back in operation on Monday.
verb be back in service ~ | The service was back in service on Monday.
verb get under way again ~ | The service got under way again on Monday.
verb start running again ~ | The service started running again on Monday.
verb begin running again ~ | The service began running again on Monday.
weak restart | The firm restarted the service on Monday.
verb get running again | The firm got running again on Monday.
verb put back into operation | The service was put back into operation on Monday.
verb put back into service | The service was put back into service on Monday.
verb put back in service | The service was put back in service on Monday.
noun return to normal | The return to normal came on Monday.
noun return to service | The return to service came on Monday.
noun return to operation | The return to operation came on Monday.
noun restart of service | The restart of service came on Monday.

class go unnoticed
verb go unnoticed ~ | The leak went unnoticed for 12 days.
verb go undetected ~ | The leak went undetected for 12 days.
verb remain undetected ~ | The leak remained undetected for 12 days.
verb remain unnoticed ~ | The leak remained unnoticed for 12 days.
verb go unseen ~ | The leak went unseen for 12 days.
verb escape detection ~ | The leak escaped detection for 12 days.
verb evade detection ~ | The leak evaded detection for 12 days.
verb stay hidden ~ | The leak stayed hidden for 12 days.
verb remain hidden ~ | The leak remained hidden for 12 days.
verb lie undetected ~ | The leak lay undetected for 12 days.

class hack
verb hack into | Intruders hacked into the service in May.
verb breach | Intruders breached the service in May.
verb penetrate | Intruders penetrated the service in May.
verb gain access to | Intruders gained access to the service in May.
verb infiltrate | Intruders infiltrated the service in May.
verb steal data from | Intruders stole data from the service in May.
noun breach | The breach of the service came in May.
noun data breach | The data breach of the service came in May.
noun intrusion | The intrusion of the service came in May.
noun cyber attack | The cyber attack of the service came in May.
noun cyberattack | The cyberattack of the service came in May.
noun break in | The break in of the service came in May.
noun security breach | The security breach of the service came in May.
noun data leak | The data leak of the service came in May.
noun hacking | The hacking of the service came in May.
verb break into the systems of | Thieves broke into the systems of the firm in May.
verb break into the network of | Thieves broke into the network of the firm in May.
verb break into the servers of | Thieves broke into the servers of the firm in May.
verb break into the computers of | Thieves broke into the computers of the firm in May.
verb break into the computer systems of | Thieves broke into the computer systems of the firm in May.
verb get into the systems of | Thieves got into the systems of the firm in May.
verb intrude into | Thieves intruded into the firm in May.
noun computer hack | The computer hack at the firm came in May.
noun security incident | The security incident at the firm came in May.
noun cyber incident | The cyber incident at the firm came in May.
noun ransomware attack | The ransomware attack at the firm came in May.
not | The hackney cab was black.

class leak data
verb leak | The service leaked 900 records in May.
verb expose | The service exposed 900 records in May.
verb make public | The service made 900 records public in May.
noun data leak | The data leak of 900 records came in May.
verb dump online | The firm dumped the data online in May.
noun leak of data | The leak of data came in May.
noun exposure of data | The exposure of data came in May.
noun data exposure | The data exposure came in May.
noun data spill | The data spill came in May.
noun data dump | The data dump came in May.

class install
verb install | The user installed the app in May.
verb download | The user downloaded the app in May.
verb set up | The user set up the app in May.
verb fetch | The user fetched the app in May.
verb put on the phone | The user put the app on the phone in May.
noun installation | The installation of the app took an hour.
noun download | The download of the app took an hour.
noun install | The install of the app took an hour.
noun setup | The setup of the app took an hour.
noun deployment | The deployment of the app took an hour.
not | The stall sold fruit.

class migrate
verb migrate | The company migrated the database in May.
noun migration | The migration of the database took a week.
noun switchover | The switchover of the database took a week.

class use
verb use | 900 people used the app in May.
verb have users | The app has 900 users.
verb have subscribers | The app has 900 subscribers.
verb have customers | The app has 900 customers.
verb have members | The club has 900 members.
verb count users | The app counts 900 users.
verb rely on | 900 people relied on the app in May.
verb subscribe to | 900 people subscribed to the app in May.
verb log in to | 900 people logged in to the app in May.
verb log on to | 900 people logged on to the app in May.
verb be signed up to | 900 people were signed up to the app in May.
verb have accounts on | 900 people had accounts on the app in May.
verb make use of | 900 people made use of the app in May.
verb be active on | 900 people were active on the app in May.
verb be registered with | 900 people were registered with the app in May.
verb be subscribed to | 900 people were subscribed to the app in May.
verb depend on | 900 people depended on the app in May.
verb be customers of | 900 people were customers of the app in May.
verb utilise | 900 people utilised the app in May.
verb utilize | 900 people utilized the app in May.
verb turn to | 900 people turned to the app in May.
verb count | The app counted 900 users in May.
verb boast | The app boasted 900 users in May.
verb be used by | The app was used by 900 users in May.
verb be home to | The app was home to 900 users in May.
verb sign up | The app signed up 900 users in May.
noun user | The user of the app was 900.
noun subscriber | The subscriber of the app was 900.
noun customer | The customer of the app was 900.
noun user base | The user base of the app was 900.
noun member | The member of the app was 900.
noun active user | The active user of the app was 900.
noun usage | The usage of the app was 900.
noun account holder | The account holder of the app was 900.
noun userbase | The userbase of the app was 900.
noun subscription | The subscription of the app was 900.
noun monthly user | The monthly user of the app was 900.
verb call | The user called the app in May.
verb access | The user accessed the app in May.
verb be accessible | The app was accessible in May.
verb be usable | The app was usable in May.
noun subscriber base | The subscriber base reached 9 million.
noun customer base | The customer base reached 9 million.
noun customer number | The customer number reached 9 million.
noun user number | The user number reached 9 million.
noun subscriber number | The subscriber number reached 9 million.
noun number of users | The number of users reached 9 million.
noun number of subscribers | The number of subscribers reached 9 million.
noun number of customers | The number of customers reached 9 million.
noun client base | The client base reached 9 million.
noun installed base | The installed base reached 9 million.
noun user count | The user count reached 9 million.
noun subscriber count | The subscriber count reached 9 million.
noun customer count | The customer count reached 9 million.

class throttle
verb throttle | The service throttled the client after 100 calls.
verb rate limit | The service rated limit the client after 100 calls.
verb slow down | The service slowed the client down after 100 calls.
verb cut off | The service cut the client off after 100 calls.
verb lock out | The service locked the client out after 100 calls.
noun throttling | The throttling starts at 100 calls.
noun rate limiting | The rate limiting starts at 100 calls.
noun rate limit | The rate limit starts at 100 calls.

class retry
verb retry | The client retried the call after an error.
verb repeat | The client repeated the call after an error.
verb resend | The client resended the call after an error.
verb try again | The client tried the call again after an error.
verb attempt again | The client attempted the call again after an error.
verb redo | The client redid the call after an error.
noun retry | The retry comes after 10 seconds.
noun retransmission | The retransmission comes after 10 seconds.
noun repeat attempt | The repeat attempt comes after 10 seconds.
verb be attempted ~ | The delivery was attempted five times.
verb make attempts | The client made five attempts.
verb attempt delivery | The queue attempted delivery five times.
verb redeliver | The queue redelivered the message five times.
verb make retries | The client made five retries.
verb keep trying | The client kept trying for an hour.
verb try to deliver | The queue tried to deliver the message for an hour.
verb try to send | The queue tried to send the message for an hour.
verb attempt to deliver | The queue attempted to deliver the message for an hour.
verb attempt to send | The queue attempted to send the message for an hour.
verb attempt redelivery | The queue attempted redelivery for an hour.
verb have another go | The client had another go in May.
noun delivery attempt | The delivery attempt of the call failed.
noun redelivery | The redelivery of the call failed.
noun retry attempt | The retry attempt of the call failed.
noun retry count | The retry count of the call failed.
noun retry limit | The retry limit of the call failed.
noun number of retries | The number of retries of the call failed.
noun number of attempts | The number of attempts of the call failed.

class process
verb process | The service processed 900 calls in an hour.
verb respond to | The service responded to 900 calls in an hour.
verb work through | The service worked through 900 calls in an hour.
verb get through | The service got through 900 calls in an hour.
verb carry out | The service carried out 900 calls in an hour.
noun processing | The processing of 900 calls took an hour.
noun handling | The handling of 900 calls took an hour.
noun throughput | The throughput of 900 calls took an hour.
verb handle | The service handled 900 calls in an hour.
verb deal with | The service dealt with 900 calls in an hour.
verb cope with | The service coped with 900 calls in an hour.
verb sustain | The service sustained 900 calls in an hour.
verb churn through | The service churned through 900 calls in an hour.
verb execute | The service executed 900 calls in an hour.
verb write per second | The service wrote 900 rows per second.
verb write to the database | The service wrote 900 rows to the database.
verb write to the table | The service wrote 900 rows to the table.
verb write to disk | The service wrote 900 rows to disk.
verb do per second | The service did 900 writes per second.
verb read per second | The service read 900 rows per second.
verb ingest | The service ingested 900 rows in an hour.
verb insert per second | The service inserted 900 rows per second.
verb service | The service serviced 900 calls in an hour.
noun write throughput | The write throughput of 900 calls took an hour.
noun read throughput | The read throughput of 900 calls took an hour.
noun request rate | The request rate of 900 calls took an hour.
noun transaction rate | The transaction rate of 900 calls took an hour.
noun processing rate | The processing rate of 900 calls took an hour.
noun processing speed | The processing speed of 900 calls took an hour.
noun ingestion | The ingestion of 900 calls took an hour.

class generate power
verb generate | The dam generated 500 megawatts in May.
verb supply | The dam supplied 500 megawatts in May.
verb feed into the grid | The dam fed 500 megawatts into the grid in May.
verb deliver | The dam delivered 500 megawatts in May.
verb yield | The dam yielded 500 megawatts in May.
verb churn out | The dam churned out 500 megawatts in May.
verb export | The dam exported 500 megawatts in May.
verb pump out | The dam pumped out 500 megawatts in May.
verb send to the grid | The dam sent 500 megawatts to the grid in May.
verb contribute | The dam contributed 500 megawatts in May.
verb add to the grid | The dam added 500 megawatts to the grid in May.
verb have output | The dam had an output of 500 megawatts.
noun output | The output of the dam is 500 megawatts.
noun generating capacity | The generating capacity of the dam is 500 megawatts.
noun installed capacity | The installed capacity of the dam is 500 megawatts.
noun power output | The power output of the dam is 500 megawatts.
noun rated output | The rated output of the dam is 500 megawatts.
noun nameplate capacity | The nameplate capacity of the dam is 500 megawatts.
noun generation | The generation of the dam is 500 megawatts.
noun power generation | The power generation of the dam is 500 megawatts.
noun energy output | The energy output of the dam is 500 megawatts.
noun rating | The rating of the dam is 500 megawatts.
verb be rated at | The plant is rated at 90 megawatts.
verb put out | The plant puts out 90 megawatts.
verb crank out | The plant cranked out 90 megawatts.
verb feed to the grid | The plant feeds 90 megawatts to the grid.
verb supply the grid with | The plant supplies the grid with 90 megawatts.
verb provide the grid with | The plant provides the grid with 90 megawatts.
verb be able to generate | The plant is able to generate 90 megawatts.
verb be able to produce | The plant is able to produce 90 megawatts.
verb be designed to generate | The plant is designed to generate 90 megawatts.
verb be designed to produce | The plant is designed to produce 90 megawatts.
noun electrical output | The electrical output of the plant is 90 megawatts.
noun peak output | The peak output of the plant is 90 megawatts.
noun maximum output | The maximum output of the plant is 90 megawatts.
noun power capacity | The power capacity of the plant is 90 megawatts.
noun generation capacity | The generation capacity of the plant is 90 megawatts.
noun electrical capacity | The electrical capacity of the plant is 90 megawatts.
noun net capacity | The net capacity of the plant is 90 megawatts.
noun total output | The total output of the plant is 90 megawatts.
noun wattage | The wattage of the plant is 90 megawatts.
noun engine power | The engine power of the plant is 90 megawatts.
noun rated power | The rated power of the plant is 90 megawatts.
noun peak power | The peak power of the plant is 90 megawatts.
noun maximum power | The maximum power of the plant is 90 megawatts.
noun generator capacity | The generator capacity of the plant is 90 megawatts.

class launch rocket
verb launch | The firm launched the satellite in May.
verb send into space | The agency sent the satellite into space in May.
verb send into orbit | The agency sent the satellite into orbit in May.
verb put into orbit | The agency put the satellite into orbit in May.
verb carry into orbit | The agency carried the satellite into orbit in May.
verb blast into space | The agency blasted the satellite into space in May.
verb loft | The agency lofted the satellite in May.
verb send up | The agency sent up the satellite in May.
verb put into space | The agency put the satellite into space in May.
verb shoot into space | The agency shot the satellite into space in May.
verb deliver to orbit | The agency delivered the satellite to orbit in May.
verb lift into orbit | The agency lifted the satellite into orbit in May.
verb carry into space | The agency carried the satellite into space in May.
verb boost into orbit | The agency boosted the satellite into orbit in May.
verb place in orbit | The agency placed the satellite in orbit in May.
verb take into orbit | The agency took the satellite into orbit in May.
verb place into orbit | The agency placed the satellite into orbit in May.
verb carry to orbit | The agency carried the satellite to orbit in May.
verb fire into space | The agency fired the satellite into space in May.
verb rocket into orbit | The agency rocketed the satellite into orbit in May.
verb propel into orbit | The agency propelled the satellite into orbit in May.
verb send to orbit | The agency sent the satellite to orbit in May.
verb hurl into space | The agency hurled the satellite into space in May.
verb lift into space | The agency lifted the satellite into space in May.
verb send aloft | The agency sent the satellite aloft in May.
verb lift off ~ | The satellite lifted off in May.
verb blast off ~ | The satellite blasted off in May.
verb go into orbit ~ | The satellite went into orbit in May.
verb leave the pad ~ | The satellite left the pad in May.
verb fly into space ~ | The satellite flew into space in May.
verb head into space ~ | The satellite headed into space in May.
verb leave Earth ~ | The satellite left Earth in May.
verb roar into space ~ | The satellite roared into space in May.
verb soar into space ~ | The satellite soared into space in May.
verb enter orbit ~ | The satellite entered orbit in May.
verb reach orbit ~ | The satellite reached orbit in May.
verb go up ~ | The satellite went up in May.
verb be sent aloft ~ | The satellite was sent aloft in May.
verb rise into space ~ | The satellite rose into space in May.
verb be put into orbit ~ | The satellite was put into orbit in May.
verb set off for space ~ | The satellite set off for space in May.
verb roar off the pad ~ | The satellite roared off the pad in May.
verb head for orbit ~ | The satellite headed for orbit in May.
verb get off the ground ~ | The satellite got off the ground in May.
verb go into space ~ | The satellite went into space in May.
verb reach space ~ | The satellite reached space in May.
verb rise from the pad ~ | The satellite rose from the pad in May.
verb go aloft ~ | The satellite went aloft in May.
verb climb into space ~ | The satellite climbed into space in May.
noun launch | The launch of the satellite came in May.
noun liftoff | The liftoff of the satellite came in May.
noun lift off | The lift off of the satellite came in May.
noun blast off | The blast off of the satellite came in May.
noun blastoff | The blastoff of the satellite came in May.
noun launching | The launching of the satellite came in May.
noun launch date | The launch date of the satellite came in May.
noun rocket launch | The rocket launch of the satellite came in May.
verb rise into the sky ~ | The rocket rose into the sky in May.
verb climb into the sky ~ | The rocket climbed into the sky in May.
verb thunder into the sky ~ | The rocket thundered into the sky in May.
verb thunder into space ~ | The rocket thundered into space in May.
verb blast into the sky ~ | The rocket blasted into the sky in May.
verb blast into orbit ~ | The rocket blasted into orbit in May.
verb roar into orbit ~ | The rocket roared into orbit in May.
verb soar into orbit ~ | The rocket soared into orbit in May.
verb fly into orbit ~ | The rocket flew into orbit in May.
verb fly to space ~ | The rocket flew to space in May.
verb travel into space ~ | The rocket traveled into space in May.
verb travel to space ~ | The rocket traveled to space in May.
verb leave its pad ~ | The rocket left its pad in May.
verb rise from its pad ~ | The rocket rose from its pad in May.
verb rise off the pad ~ | The rocket rose off the pad in May.
verb blast skyward ~ | The rocket blasted skyward in May.
verb be on its way to space ~ | The rocket was on its way to space in May.
verb be on its way to orbit ~ | The rocket was on its way to orbit in May.
verb blast away from the pad ~ | The rocket blasted away from the pad in May.
verb leave the ground ~ | The rocket left the ground in May.
verb shoot into the sky ~ | The rocket shot into the sky in May.
verb streak into space ~ | The rocket streaked into space in May.
verb streak into orbit ~ | The rocket streaked into orbit in May.
noun launch time | The launch time of the rocket came in May.
noun lift off time | The lift off time of the rocket came in May.
noun liftoff time | The liftoff time of the rocket came in May.
noun blast off time | The blast off time of the rocket came in May.
not | The lunch lasted an hour.
verb take off ~ | The satellite took off in May.
verb send to Mars | The agency sent the probe to Mars in May.
verb send to Venus | The agency sent the probe to Venus in May.
verb send to the moon | The agency sent the probe to the moon in May.
verb send to the planet | The agency sent the probe to the planet in May.
verb send off | The agency sent off the probe in May.
verb send on its way | The agency sent the probe on its way in May.
verb start its journey ~ | The satellite started its journey in May.
verb begin its journey ~ | The satellite began its journey in May.
verb embark on its journey ~ | The satellite embarked on its journey in May.
verb embark on journey ~ | The satellite embarked on a long journey in May.
verb set off for the moon ~ | The satellite set off for the moon in May.
verb head for the moon ~ | The satellite headed for the moon in May.
verb head for Mars ~ | The satellite headed for Mars in May.
verb set off for Mars ~ | The satellite set off for Mars in May.
verb rise from the launch pad ~ | The satellite rose from the launch pad in May.
verb hurl into orbit | The agency hurled the probe into orbit on Monday.
verb soar into the sky ~ | The probe soared into the sky on Monday.
verb clear the tower ~ | The probe cleared the tower on Monday.
verb head for space ~ | The probe headed for space on Monday.
verb ride into space ~ | The probe rode into space on Monday.
verb rocket into space ~ | The probe rocketed into space on Monday.
verb hurtle skyward ~ | The probe hurtled skyward on Monday.
verb streak into the sky ~ | The probe streaked into the sky on Monday.
verb roar into the sky ~ | The probe roared into the sky on Monday.
verb thunder off the pad ~ | The probe thundered off the pad on Monday.
verb leave the launch pad ~ | The probe left the launch pad on Monday.
verb climb away ~ | The probe climbed away on Monday.
noun maiden launch | The maiden launch of the probe came on Monday.

class land craft
verb land | The probe landed in May.
verb touch down | The probe touched down in May.
verb make a landing | The probe made a landing in May.
verb splash down | The probe splashed down in May.
verb come to rest | The probe came to rest in May.
verb reach the surface | The probe reached the surface in May.
verb make a soft landing | The probe made a soft landing in May.
verb settle on the surface | The probe settled on the surface in May.
noun touchdown | The touchdown of the probe came in May.
noun splashdown | The splashdown of the probe came in May.
noun soft landing | The soft landing of the probe came in May.
verb set down | The probe set down in May.
verb make it to the surface | The probe made it to the surface in May.
verb make a safe landing | The probe made a safe landing in May.
verb make landing | The probe made a perfect landing in May.
verb stick the landing | The probe stuck the landing in May.
verb alight on | The probe alighted on the moon in May.
verb be lowered onto | The probe was lowered onto the moon in May.
noun landing | The landing of the probe came in May.
noun safe landing | The safe landing of the probe came in May.
noun lunar landing | The lunar landing came in May.
noun moon landing | The moon landing came in May.
verb alight | The agency alighted the probe on the Moon on Monday.
verb make landfall on the surface | The agency made the probe landfall on the surface on the Moon on Monday.
verb come to rest on the surface | The agency came the probe to rest on the surface on the Moon on Monday.
verb make touchdown | The agency made the probe touchdown on the Moon on Monday.
verb achieve touchdown | The agency achieved the probe touchdown on the Moon on Monday.
verb achieve a soft landing | The agency achieved the probe a soft landing on the Moon on Monday.
verb pull off a landing | The agency pulled the probe off a landing on the Moon on Monday.
verb nail the landing | The agency nailed the probe the landing on the Moon on Monday.
verb pull off a soft landing | The agency pulled the probe off a soft landing on the Moon on Monday.
verb complete its descent | The agency completed the probe its descent on the Moon on Monday.
verb plant its legs | The agency planted the probe its legs on the Moon on Monday.
verb arrive on the surface | The agency arrived the probe on the surface on the Moon on Monday.
verb drop to the surface | The agency dropped the probe to the surface on the Moon on Monday.
verb make a gentle landing | The agency made the probe a gentle landing on the Moon on Monday.
verb perform a soft landing | The agency performed the probe a soft landing on the Moon on Monday.
verb execute a soft landing | The agency executed the probe a soft landing on the Moon on Monday.
verb glide to a landing | The agency glided the probe to a landing on the Moon on Monday.
verb parachute to the ground | The agency parachuted the probe to the ground on the Moon on Monday.

class dock craft
verb dock | The capsule docked in May.
verb link up | The capsule linked up in May.
verb berth | The capsule berthed in May.
verb hook up | The capsule hooked up in May.
noun docking | The docking of the capsule came in May.
noun linkup | The linkup of the capsule came in May.
noun berthing | The berthing of the capsule came in May.

class cancel
verb cancel | The airline cancelled 180 flights in May.
verb scrap | The airline scrapped 180 flights in May.
verb axe | The airline axed 180 flights in May.
verb drop | The airline dropped 180 flights in May.
verb call off | The airline called off 180 flights in May.
verb ground | The airline grounded 180 flights in May.
verb wipe off the schedule | The airline wiped 180 flights off the schedule in May.
verb take off the schedule | The airline took 180 flights off the schedule in May.
verb scratch | The airline scratched 180 flights in May.
verb nix | The airline nixed 180 flights in May.
verb do away with | The airline did away with 180 flights in May.
verb ditch | The airline ditched 180 flights in May.
verb call a halt to | The airline called a halt to 180 flights in May.
verb fail to take off ~ | 180 flights failed to take off in May.
verb be called off ~ | 180 flights were called off in May.
verb fall through ~ | 180 flights fell through in May.
verb be wiped out ~ | 180 flights were wiped out in May.
verb come to nothing ~ | 180 flights came to nothing in May.
noun cancellation | The cancellation of 180 flights came in May.
noun scrapping | The scrapping of 180 flights came in May.
noun grounding | The grounding of 180 flights came in May.
noun calling off | The calling off of 180 flights came in May.
noun annulment | The annulment of 180 flights came in May.
verb abandon plans for | The firm abandoned plans for the trip in May.
verb abandon plans to | The firm abandoned plans to the trip in May.
noun abandonment | The abandonment of the trip came in May.
not | The airline delayed 180 flights in May.
verb scrub | The band scrubbed the concert on Monday.
verb shelve | The band shelved the concert on Monday.
verb pull the plug on | The band pulled the plug on the concert on Monday.
verb abort | The band aborted the concert on Monday.
verb cry off | The band cried off the concert on Monday.
verb be scrubbed ~ | The concert was scrubbed on Monday.
verb be scrapped ~ | The concert was scrapped on Monday.
verb be shelved ~ | The concert was shelved on Monday.
verb be abandoned ~ | The concert was abandoned on Monday.
verb go by the board ~ | The concert went by the board on Monday.
verb be axed ~ | The concert was axed on Monday.
noun scrub | The scrub of the concert came on Monday.
noun shelving | The shelving of the concert came on Monday.
noun axing | The axing of the concert came on Monday.
verb wipe out flights | The storm wiped out 900 flights in May.
verb ground flights | The storm grounded 900 flights in May.
verb be grounded ~ | 900 flights were grounded in May.
verb be taken off the schedule ~ | The flight was taken off the schedule in May.
verb pull from the schedule | The airline pulled the flight from the schedule in May.
verb cut from the schedule | The airline cut the flight from the schedule in May.
verb strike from the schedule | The airline struck the flight from the schedule in May.
noun flight cancellation | The flight cancellation of the flight came in May.
noun mass cancellation | The mass cancellation of the flight came in May.
noun grounding of flights | The grounding of flights of the flight came in May.

class operate route
verb operate | The airline operated 900 flights in May.
verb fly | The airline flew 900 flights in May.

class transport
verb convey | The line conveyed 900 passengers in May.
verb ferry | The line ferried 900 passengers in May.
verb bus | The line bused 900 passengers in May.
verb shuttle | The line shuttled 900 passengers in May.
verb transport | The line transports 900 people.

class handle passengers
weak serve | The airport served 900 passengers in May.
weak welcome | The airport welcomed 900 passengers in May.
weak use | 900 passengers used the airport in May.
verb handle | The airport handled 900 passengers in May.
verb have passengers | The airport had 900 passengers in May.
verb cater for | The airport catered for 900 passengers in May.
verb be used by | The airport was used by 900 passengers in May.
verb pass through | 900 passengers passed through the airport in May.
verb go through | 900 passengers went through the airport in May.
verb fly through | 900 passengers flew through the airport in May.
verb travel through | 900 passengers travelled through the airport in May.
verb transit | 900 passengers transited the airport in May.
verb move through | 900 passengers moved through the airport in May.
verb fly from | 900 passengers flew from the airport in May.
verb fly into | 900 passengers flew into the airport in May.
verb flow through | 900 passengers flowed through the airport in May.
verb depart from | 900 passengers departed from the airport in May.
verb come through | 900 passengers came through the airport in May.
verb change planes at | 900 passengers changed planes at the airport in May.
noun passenger number | The passenger number of the airport was 900.
noun passenger traffic | The passenger traffic of the airport was 900.
verb cope with | The airport coped with 900 passengers in May.
verb deal with | The airport dealt with 900 passengers in May.
verb have capacity for | The airport had capacity for 900 passengers.
verb see passengers | The airport saw 900 passengers in May.
verb process passengers | The airport processed 900 passengers in May.
verb count passengers | The airport counted 900 passengers in May.
verb record passengers | The airport recorded 900 passengers in May.
verb welcome passengers | The airport welcomed 900 passengers in May.
verb receive passengers | The airport received 900 passengers in May.
verb pass through its gates | 900 passengers passed through its gates in May.
verb check in at | 900 passengers checked in at the airport in May.
noun passenger volume | The passenger volume of the airport was 900.
noun passenger figure | The passenger figure of the airport was 900.
noun number of passengers | The number of passengers of the airport was 900.
noun annual passengers | The annual passengers of the airport was 900.
noun passenger throughput | The passenger throughput of the airport was 900.

class strand
verb strand | The storm stranded 900 passengers in May.
verb maroon | The storm marooned 900 passengers in May.
verb trap | The storm trapped 900 passengers in May.
verb hold up | The storm held up 900 passengers in May.
verb be stuck ~ | Some 40 ships were stuck in May.
verb get stuck ~ | Some 40 ships got stuck in May.
verb be held up ~ | Some 40 ships were held up in May.
verb pile up ~ | Some 40 ships piled up in May.
verb queue ~ | Some 40 ships queued in May.
verb queue up ~ | Some 40 ships queued up in May.
verb line up ~ | Some 40 ships lined up in May.
verb wait for passage ~ | Some 40 ships waited for passage in May.
verb wait to pass ~ | Some 40 ships waited to pass in May.
verb wait to transit ~ | Some 40 ships waited to transit in May.
verb wait to enter ~ | Some 40 ships waited to enter in May.
verb wait to cross ~ | Some 40 lorries waited to cross in May.
verb await passage ~ | Some 40 ships awaited passage in May.
verb await transit ~ | Some 40 ships awaited transit in May.
verb be left waiting ~ | Some 40 ships were left waiting in May.
verb be waiting ~ | Some 40 ships were waiting in May.
verb have to wait ~ | Some 40 ships had to wait in May.
verb be caught up ~ | Some 40 ships were caught up in May.
verb be delayed ~ | Some 40 ships were delayed in May.
noun backlog | The backlog of 40 ships lasted a week.
noun queue | The queue of 40 ships lasted a week.
noun tailback | The tailback of 40 lorries lasted a week.
noun line of | The line of 40 ships lasted a week.
adj stranded | The stranded passengers slept in the hall.
verb be backed up ~ | Some 40 ships were backed up in May.
verb lie at anchor ~ | Some 40 ships lay at anchor in May.
verb be at anchor ~ | Some 40 ships were at anchor in May.
verb be in line ~ | Some 40 barges were in line in May.
adj at anchor | There were 40 barges at anchor.
adj in line | There were 40 barges in line.
adj backed up | There were 40 barges backed up.
verb idle ~ | Some 40 barges idled at the lock in May.
verb wait ~ | Some 40 barges waited at the lock in May.
verb lie waiting ~ | Some 40 barges lay waiting in May.
verb build up ~ | A line of 40 lorries built up in May.
verb be stacked up ~ | Some 40 barges were stacked up in May.
verb be blocked ~ | Some 40 barges were blocked in May.
verb stack up ~ | Some 40 barges stacked up in May.
verb wait in line ~ | Some 40 barges waited in line in May.
verb await their turn ~ | Some 40 barges awaited their turn in May.
noun pile up of | The pile up of 40 lorries lasted a week.
noun traffic jam | The traffic jam of 40 lorries lasted a week.
noun jam of | The jam of 40 lorries lasted a week.
verb be stuck waiting ~ | Some 40 barges were stuck waiting in May.
verb be forced to wait ~ | Some 40 barges were forced to wait in May.
verb be kept waiting ~ | Some 40 barges were kept waiting in May.
verb be in a queue ~ | Some 40 barges were in a queue in May.
verb be in the queue ~ | Some 40 barges were in the queue in May.
verb be queuing ~ | Some 40 barges were queuing in May.
verb be anchored ~ | Some 40 barges were anchored in May.
verb ride at anchor ~ | Some 40 barges rode at anchor in May.
verb sit at anchor ~ | Some 40 barges sat at anchor in May.
verb sit idle ~ | Some 40 barges sat idle in May.
verb be backed up behind ~ | Some 40 barges were backed up behind the wreck in May.
verb be left stranded ~ | Some 40 people were left stranded in May.
verb be left stuck ~ | Some 40 people were left stuck in May.
verb tie up | The jam tied up 40 barges in May.
verb be unable to pass ~ | Some 40 barges were unable to pass in May.
verb be prevented from passing ~ | Some 40 barges were prevented from passing in May.
noun number of ships waiting | The number of ships waiting lasted a week.
noun number of vessels waiting | The number of vessels waiting lasted a week.
noun waiting line | The waiting line lasted a week.
noun line of ships | The line of ships lasted a week.
noun flotilla | The flotilla lasted a week.
noun pile up | The pile up lasted a week.
noun vessel queue | The vessel queue lasted a week.
noun ship queue | The ship queue lasted a week.

class divert
verb divert | The storm diverted 40 flights in May.
verb reroute | The storm rerouted 40 flights in May.
verb redirect | The storm redirected 40 flights in May.
verb turn back | The storm turned 40 flights back in May.
verb turn away | The storm turned away 40 flights in May.
noun diversion | The diversion of 40 flights came in May.
noun rerouting | The rerouting of 40 flights came in May.

class tow
verb tow | The tug towed the ship in May.
verb drag | The tug dragged the ship in May.
verb haul | The tug hauled the ship in May.
verb tug | The tug tugged the ship in May.
noun tow | The tow of the ship took a week.
noun towing | The towing of the ship took a week.
noun towage | The towage of the ship took a week.
verb tow away | The tug towed away the ship in May.
verb tow off | The tug towed off the ship in May.
verb be under tow ~ | The ship was under tow in May.

class connect
verb tie together | The tunnel tied the two towns together.
verb run between | The tunnel ran between the two towns.
verb bring together | The tunnel brought the two towns together.
verb hook up | The tunnel hooked up the two towns.
verb connect | The bridge connects the towns.
verb link | The bridge links the towns.
noun linkage | The linkage of the two towns took a year.

class hijack
verb hijack | Gunmen hijacked the plane in May.
verb commandeer | Gunmen commandeered the plane in May.
verb carjack | Gunmen carjacked the plane in May.
noun hijacking | The hijacking of the plane came in May.
noun hijack | The hijack of the plane came in May.
noun commandeering | The commandeering of the plane came in May.

class block
verb obstruct | The ship obstructed the canal in May.
verb clog | The ship clogged the canal in May.
verb plug | The ship plugged the canal in May.
verb stop up | The ship stopped up the canal in May.
verb barricade | The ship barricaded the canal in May.
verb bring to a standstill | The ship brought the canal to a standstill in May.
verb paralyse | The ship paralysed the canal in May.
verb paralyze | The ship paralyzed the canal in May.
noun blockage | The blockage of the canal lasted a week.
noun obstruction | The obstruction of the canal lasted a week.
noun traffic jam | The traffic jam of the canal lasted a week.
noun gridlock | The gridlock of the canal lasted a week.
noun logjam | The logjam of the canal lasted a week.
noun congestion | The congestion of the canal lasted a week.
noun bottleneck | The bottleneck of the canal lasted a week.
not | The block of flats burned.
verb block | The ship blocked the canal in May.
verb jam | The ship jammed the canal in May.
verb wedge in | The ship was wedged in the canal in May.
verb wedge across | The ship was wedged across the canal in May.
verb lie across | The barge lay across the river in May.
verb lodge in | The ship was lodged in the canal in May.
verb lodge across | The ship was lodged across the canal in May.
verb shut off | The slide shut off the road in May.
verb close off | The slide closed off the road in May.
verb close | The wreck closed the harbour in May.
verb shut | The wreck shut the harbour in May.
verb be clogged ~ | The harbour was clogged for a week.
verb seal off | The police sealed off the road in May.
verb cut off | The slide cut off the road in May.
verb choke | The ship choked the canal in May.
verb bung up | The ship bunged up the canal in May.
verb be impassable ~ | The canal was impassable for a week.
verb be blocked ~ | The canal was blocked for a week.
verb halt traffic on | The ship halted traffic on the canal in May.
verb halt traffic in | The ship halted traffic in the canal in May.
verb stop traffic on | The ship stopped traffic on the canal in May.
noun blocking | The blocking of the canal lasted a week.
noun closure | The closure of the canal lasted a week.
noun jam | The jam in the canal lasted a week.
noun blockade | The blockade of the canal lasted a week.
verb lie across the canal | The ship lay across the canal in May.
verb sit across | The ship sat across the canal in May.
verb be wedged across | The ship was wedged across the canal in May.
verb get wedged across | The ship got wedged across the canal in May.
verb become wedged across | The ship became wedged across the canal in May.
verb be jammed across | The ship was jammed across the canal in May.
verb be stuck across | The ship was stuck across the canal in May.
verb straddle | The ship straddled the canal in May.
verb stop all traffic on | The ship stopped all traffic on the canal in May.
verb stop all traffic in | The ship stopped all traffic in the canal in May.
verb halt all traffic in | The ship halted all traffic in the canal in May.
verb halt all traffic on | The ship halted all traffic on the canal in May.
verb bring traffic to a halt on | The ship brought traffic to a halt on the canal in May.
verb bring traffic to a standstill on | The ship brought traffic to a standstill on the canal in May.
verb bring traffic to a standstill in | The ship brought traffic to a standstill in the canal in May.
verb make impassable | The ship made the canal impassable in May.
verb render impassable | The ship rendered the canal impassable in May.
verb bar the way through | The ship barred the way through the canal in May.
verb cork | The ship corked the canal in May.
verb be at a standstill ~ | Traffic on the canal was at a standstill in May.
verb come to a standstill ~ | Traffic on the canal came to a standstill in May.
verb grind to a halt ~ | Traffic ground to a halt in May.
verb be brought to a standstill ~ | Traffic on the canal was brought to a standstill in May.
verb come to a halt ~ | Traffic on the canal came to a halt in May.
noun standstill | The standstill of the canal lasted a week.
noun stoppage | The stoppage of the canal lasted a week.
noun logjam of ships | The logjam of ships of the canal lasted a week.
noun shipping jam | The shipping jam of the canal lasted a week.
noun road block | The road block of the canal lasted a week.
noun roadblock | The roadblock of the canal lasted a week.

class unblock
verb unblock | The tug unblocked the canal in May.
verb open up | The tug opened up the canal in May.
noun clearance | The clearance of the canal took a week.
noun unblocking | The unblocking of the canal took a week.
verb clear | The tug cleared the canal in May.
verb reopen | The tug reopened the canal in May.
verb free up | The tug freed up the canal in May.
verb be passable ~ | The canal was passable in May.
noun reopening | The reopening of the canal took a week.
noun clearing | The clearing of the canal took a week.
verb be in full use ~ | The canal was in full use in May.
verb be clear ~ | The canal was clear in May.
verb declare clear | The port declared the canal clear in May.
verb be back in use ~ | The canal was back in use in May.
verb restore | The tug restored the canal in May.
verb be fully open ~ | The canal was fully open in May.

class repair
verb patch up | The town patched up the bridge in 1946.
verb put right | The town put the bridge right in 1946.
verb overhaul | The town overhauled the bridge in 1946.
verb put in order | The town put the bridge in order in 1946.
verb fix up | The town fixed up the bridge in 1946.

class operating life
verb operate for | The probe operated for two weeks.
verb work for | The probe worked for two weeks.
verb function for | The probe functioned for two weeks.
verb remain functional | The probe remained functional for two weeks.
verb remain operational | The probe remained operational for two weeks.
verb remain active | The probe remained active for two weeks.
verb stay functional | The probe stayed functional for two weeks.
verb stay operational | The probe stayed operational for two weeks.
verb stay active | The probe stayed active for two weeks.
verb stay alive | The probe stayed alive for two weeks.
verb be operational | The probe was operational for two weeks.
verb be active | The probe was active for two weeks.
verb keep working | The probe kept working for two weeks.
verb last | The pump lasts for ten years.
noun operating life | The operating life of the probe is two weeks.
noun operational life | The operational life of the probe is two weeks.
noun working life | The working life of the pump is ten years.
noun service life | The service life of the pump is ten years.
noun mission life | The mission life of the probe is two weeks.
noun design life | The design life of the bridge is 50 years.
noun useful life | The useful life of the pump is ten years.
noun lifespan | The lifespan of the pump is ten years.
noun lifetime | The lifetime of the pump is ten years.
noun life | The life of the probe is two weeks.

class test flight
verb make its first flight | The plane made its first flight in May.
verb make its maiden flight | The plane made its maiden flight in May.
verb take its maiden flight | The plane took its maiden flight in May.
verb take to the air | The plane took to the air in May.
verb take to the skies | The plane took to the skies in May.
verb fly for the first time | The plane flew for the first time in May.
noun maiden flight | The maiden flight of the plane came in May.
noun test flight | The test flight of the plane came in May.
noun first flight | The first flight of the plane came in May.
verb lift off for the first time | The plane lifted off for the first time in May.
verb take off for the first time | The plane took off for the first time in May.
verb take to the air for the first time | The plane took to the air for the first time in May.
verb get airborne for the first time | The plane got airborne for the first time in May.
verb make first flight | The plane made a first flight in May.
verb make its debut flight | The plane made its debut flight in May.
verb take its first flight | The plane took its first flight in May.
verb perform its first flight | The plane performed its first flight in May.
noun debut flight | The debut flight of the plane came in May.
noun inaugural flight | The inaugural flight of the plane came in May.

class orbit
verb orbit | The moon orbits the planet every nine days.
verb circle | The moon circles the planet every nine days.
verb go round | The moon goes round the planet every nine days.
verb go around | The moon goes around the planet every nine days.
verb revolve around | The moon revolves around the planet every nine days.
verb travel around | The moon travels around the planet every nine days.
verb swing around | The moon swings around the planet every nine days.
verb loop around | The moon loops around the planet every nine days.
verb make an orbit of | The moon makes an orbit of the planet every nine days.
verb complete an orbit | The moon completes an orbit in nine days.
verb complete orbit | The moon completes one orbit in nine days.
verb complete a circuit | The moon completes a circuit in nine days.
verb take to orbit | The moon takes nine days to orbit the planet.
verb take to circle | The moon takes nine days to circle the planet.
noun orbit | The orbit of the moon takes nine days.
noun orbital period | The orbital period of the moon is nine days.
noun revolution | The revolution of the moon takes nine days.
noun year on | The year on the planet is nine days.

class refloat
verb refloat | The tug refloated the ship in May.
verb float off | The tug floated off the ship in May.
verb set afloat | The tug set the ship afloat in May.
verb get afloat | The tug got the ship afloat in May.
verb bring afloat | The tug brought the ship afloat in May.
verb drag off the rocks | The tug dragged the ship off the rocks in May.
verb pull off the rocks | The tug pulled the ship off the rocks in May.
verb pull free | The tug pulled the ship free in May.
verb tug free | The tug tugged the ship free in May.
verb wrench free | The tug wrenched the ship free in May.
verb prise free | The tug prised the ship free in May.
verb work free | The tug worked the ship free in May.
verb dislodge | The tug dislodged the ship in May.
verb free | The tug freed the ship in May.
verb set free | The tug set the ship free in May.
verb come free ~ | The ship came free in May.
verb break free ~ | The ship broke free in May.
verb float free ~ | The ship floated free in May.
verb float again ~ | The ship floated again in May.
verb float ~ | The ship floated in May.
verb be afloat ~ | The ship was afloat in May.
verb be afloat again ~ | The ship was afloat again in May.
verb come off the rocks ~ | The ship came off the rocks in May.
verb come unstuck ~ | The ship came unstuck in May.
verb get off | The crew got the barge off in May.
verb come off ~ | The barge came off in May.
verb pull clear | The tug pulled the barge clear in May.
verb haul clear | The tug hauled the barge clear in May.
verb come clear ~ | The barge came clear in May.
verb pop loose ~ | The barge popped loose in May.
verb come loose ~ | The barge came loose in May.
verb break loose ~ | The barge broke loose in May.
verb pull loose | The tug pulled the barge loose in May.
verb work loose | The tug worked the barge loose in May.
adj afloat again | The barge, afloat again in May, was towed to the yard.
noun refloating | The refloating of the ship took a week.
noun freeing | The freeing of the ship took a week.
noun dislodging | The dislodging of the ship took a week.
verb shake loose | The crews shook the ship loose on Monday.
verb pry loose | The crews pried the ship loose on Monday.
verb prise loose | The crews prised the ship loose on Monday.
verb wrench loose | The crews wrenched the ship loose on Monday.
verb drag free | The crews dragged the ship free on Monday.
verb haul free | The crews hauled the ship free on Monday.
verb tow free | The crews towed the ship free on Monday.
verb lift free | The crews lifted the ship free on Monday.
verb yank free | The crews yanked the ship free on Monday.
verb cut loose | The crews cut the ship loose on Monday.
verb unwedge | The crews unwedged the ship on Monday.
verb be moving again ~ | The ship was moving again on Monday.
verb be on its way again ~ | The ship was on its way again on Monday.
verb be under way again ~ | The ship was under way again on Monday.
verb swing free ~ | The ship swung free on Monday.
verb slip free ~ | The ship slipped free on Monday.

class right ship
verb right | The crew righted the ship in May.
verb set upright | The crew set the ship upright in May.
verb bring upright | The crew brought the ship upright in May.
verb pull upright | The crew pulled the ship upright in May.
verb haul upright | The crew hauled the ship upright in May.
verb roll upright | The crew rolled the ship upright in May.
verb rotate upright | The crew rotated the ship upright in May.
verb lift upright | The crew lifted the ship upright in May.
verb raise upright | The crew raised the ship upright in May.
verb turn upright | The crew turned the ship upright in May.
verb put upright | The crew put the ship upright in May.
verb get upright | The crew got the ship upright in May.
verb stand upright ~ | The ship stood upright in May.
verb sit upright ~ | The ship sat upright in May.
verb be upright ~ | The ship was upright in May.
verb come upright ~ | The ship came upright in May.
verb parbuckle | The crew parbuckled the ship in May.
verb bring to the vertical | The crew brought the ship to the vertical in May.
noun righting | The righting of the ship took a day.
noun parbuckling | The parbuckling of the ship took a day.
noun parbuckling operation | The parbuckling operation took a day.
noun parbuckle | The parbuckle of the ship took a day.
noun rotation | The rotation of the ship took a day.
noun uprighting | The uprighting of the ship took a day.

class salvage
verb salvage | The crew salvaged the ship in May.
verb raise | The crew raised the ship in May.
verb refloat | The crew refloated the ship in May.
verb recover | The crew recovered the wreck in May.
verb lift off the sea bed | The crew lifted the ship off the sea bed in May.
verb lift from the sea bed | The crew lifted the ship from the sea bed in May.
verb raise from the sea bed | The crew raised the ship from the sea bed in May.
verb bring to the surface | The crew brought the wreck to the surface in May.
verb bring up | The crew brought up the wreck in May.
verb lift from the sea | The crew lifted the ship from the sea in May.
verb lift from the water | The crew lifted the ship from the water in May.
verb lift out of the water | The crew lifted the ship out of the water in May.
verb haul from the sea | The crew hauled the ship from the sea in May.
verb break the surface ~ | The ship broke the surface in May.
verb come to the surface ~ | The ship came to the surface in May.
verb rise to the surface ~ | The ship rose to the surface in May.
verb come out of the water ~ | The ship came out of the water in May.
verb emerge from the water ~ | The ship emerged from the water in May.
verb surface ~ | The wreck surfaced in May.
verb remove | The crew removed the wreck in May.
verb haul up | The crew hauled up the wreck in May.
verb clear away | The crew cleared away the wreck in May.
noun salvage | The salvage of the ship took a year.
noun salvage operation | The salvage operation took a year.
noun salvage effort | The salvage effort took a year.
noun salvage work | The salvage work took a year.
noun salvaging | The salvaging of the ship took a year.
noun removal | The removal of the wreck took a year.
noun recovery | The recovery of the wreck took a year.
noun recovery operation | The recovery operation took a year.
noun wreck removal | The wreck removal took a year.
noun refloating | The refloating of the ship took a year.
noun raising | The raising of the ship took a year.
noun lifting | The lifting of the ship took a year.
verb raise from the sea | The crew raised the wreck from the sea in May.
verb raise from the water | The crew raised the wreck from the water in May.
verb raise from the seabed | The crew raised the wreck from the seabed in May.
verb raise from the bottom | The crew raised the wreck from the bottom in May.
verb lift from the seabed | The crew lifted the wreck from the seabed in May.
verb pull from the sea | The crew pulled the wreck from the sea in May.
verb pull from the water | The crew pulled the wreck from the water in May.

class break down mover
verb break down | The talks broke down in May.
verb collapse | The talks collapsed in May.
verb fail | The talks failed in May.
verb fall apart | The talks fell apart in May.
verb fall through | The deal fell through in May.
verb stall | The talks stalled in May.
verb founder | The talks foundered in May.
verb come to nothing | The talks came to nothing in May.
verb end in failure | The talks ended in failure in May.
verb end without agreement | The talks ended without agreement in May.
verb end without deal | The talks ended without a deal in May.
verb end without result | The talks ended without result in May.
verb end without an accord | The talks ended without an accord in May.
verb yield no agreement | The talks yielded no agreement in May.
verb yield no deal | The talks yielded no deal in May.
verb produce no agreement | The talks produced no agreement in May.
verb bear no fruit | The talks bore no fruit in May.
verb reach deadlock | The talks reached deadlock in May.
verb reach an impasse | The talks reached an impasse in May.
verb be deadlocked | The talks were deadlocked in May.
verb unravel | The deal unravelled in May.
noun breakdown | The breakdown of the talks came in May.
noun failure | The failure of the talks came in May.
noun collapse | The collapse of the talks came in May.
adj failed | The failed talks were in May.
adj abortive | The abortive talks were in May.
adj fruitless | The fruitless talks were in May.
verb lose propulsion | The ship lost propulsion in May.
verb lose engine power | The ship lost engine power in May.
verb lose its engine | The ship lost its engine in May.
verb lose steering | The ship lost steering in May.
verb lose its steering | The ship lost its steering in May.
verb suffer engine failure | The ship suffered engine failure in May.
verb suffer engine trouble | The ship suffered engine trouble in May.
verb have engine trouble | The ship had engine trouble in May.
verb suffer a power failure | The ship suffered a power failure in May.
verb suffer a blackout | The ship suffered a blackout in May.
verb conk out | The engine conked out in May.
verb go dead | The engine went dead in May.
verb give out | The engine gave out in May.
noun engine failure | The engine failure of the ship came in May.
noun engine trouble | The engine trouble of the ship came in May.
noun loss of propulsion | The loss of propulsion of the ship came in May.
noun loss of power | The loss of power of the ship came in May.
noun brake failure | The brake failure of the ship came in May.
noun mechanical failure | The mechanical failure of the ship came in May.
noun steering failure | The steering failure of the ship came in May.
noun technical fault | The technical fault of the ship came in May.

class wake mover
verb wake | The engineers woke the probe on Monday.
verb wake up | The engineers woke up the probe on Monday.
verb reawaken | The engineers reawakened the probe on Monday.
verb awaken | The engineers awakened the probe on Monday.
verb revive | The engineers revived the probe on Monday.
verb reactivate | The engineers reactivated the probe on Monday.
verb resurrect | The engineers resurrected the probe on Monday.
verb bring back to life | The engineers brought the probe back to life on Monday.
verb bring out of hibernation | The engineers brought the probe out of hibernation on Monday.
verb jolt awake | The engineers jolted the probe awake on Monday.
verb stir awake | The engineers stirred the probe awake on Monday.
verb awake ~ | The probe awoke on Monday.
verb come back to life ~ | The probe came back to life on Monday.
verb spring back to life ~ | The probe sprang back to life on Monday.
verb come out of hibernation ~ | The probe came out of hibernation on Monday.
verb emerge from hibernation ~ | The probe emerged from hibernation on Monday.
verb wake from hibernation ~ | The probe woke from hibernation on Monday.
verb come out of sleep mode ~ | The probe came out of sleep mode on Monday.
verb wake from sleep ~ | The probe woke from sleep on Monday.
verb stir back to life ~ | The probe stirred back to life on Monday.
verb regain consciousness ~ | The probe regained consciousness on Monday.
noun reawakening | The reawakening of the probe came on Monday.
noun awakening | The awakening of the probe came on Monday.
noun wake up | The wake up of the probe came on Monday.
not | The town rose in the wake of the storm.
not | Relatives held a wake on Monday.

class explore
verb explore | The rover explored the crater on Monday.
verb reconnoitre | The rover reconnoitred the crater on Monday.
weak survey | The rover surveyed the crater on Monday.
weak scout | The rover scouted the crater on Monday.
weak chart | The rover charted the crater on Monday.
noun exploration | The exploration of the crater began on Monday.
noun reconnaissance | The reconnaissance of the crater began on Monday.

class uptime attribute
noun uptime | The uptime of the service is 99.9 percent.
noun availability | The availability of the service is 99.9 percent.
noun uptime guarantee | The uptime guarantee of the service is 99.9 percent.
noun availability guarantee | The availability guarantee of the service is 99.9 percent.
noun uptime commitment | The uptime commitment of the service is 99.9 percent.
noun uptime promise | The uptime promise of the service is 99.9 percent.
noun uptime target | The uptime target of the service is 99.9 percent.
noun availability target | The availability target of the service is 99.9 percent.
noun uptime percentage | The uptime percentage of the service is 99.9 percent.
noun monthly uptime | The monthly uptime of the service is 99.9 percent.
noun service availability | The service availability of the service is 99.9 percent.
noun system availability | The system availability of the service is 99.9 percent.
noun service level | The service level of the service is 99.9 percent.
noun service level agreement | The service level agreement of the service is 99.9 percent.
noun sla | The sla of the service is 99.9 percent.
noun uptime sla | The uptime sla of the service is 99.9 percent.
noun availability sla | The availability sla of the service is 99.9 percent.
noun reliability target | The reliability target of the service is 99.9 percent.
verb be up of the time | The service is up 99.9 percent of the time.
verb be available of the time | The service is available 99.9 percent of the time.
verb be reachable of the time | The service is reachable 99.9 percent of the time.
verb be online of the time | The service is online 99.9 percent of the time.
verb be accessible of the time | The service is accessible 99.9 percent of the time.
verb stay up of the time | The service stays up 99.9 percent of the time.
not | The up train left at noon.

class latency attribute
noun latency | The latency of the service is 10 milliseconds.
noun response time | The response time of the service is 10 milliseconds.
noun round trip | The round trip of the service is 10 milliseconds.
noun round trip time | The round trip time of the service is 10 milliseconds.
noun ping | The ping of the service is 10 milliseconds.
noun lag | The lag of the service is 10 milliseconds.
noun read latency | The read latency of the service is 10 milliseconds.
noun write latency | The write latency of the service is 10 milliseconds.
noun network latency | The network latency of the service is 10 milliseconds.
noun reaction time | The reaction time of the service is 10 milliseconds.
noun access time | The access time of the service is 10 milliseconds.
noun turnaround time | The turnaround time of the service is 10 milliseconds.
verb respond in | The service responds in 10 milliseconds.
verb reply in | The service replies in 10 milliseconds.
verb answer in | The service answers in 10 milliseconds.
verb react in | The service reacts in 10 milliseconds.
verb add a latency of | The proxy adds a latency of 10 milliseconds.

class replicate
verb replicate | The service replicated the notes in May.
verb mirror | The service mirrored the notes in May.
verb duplicate | The service duplicated the notes in May.
verb make copies of | The service made copies of the notes in May.
verb keep a copy of | The service kept a copy of the notes in May.
verb keep copies of | The service kept copies of the notes in May.
verb store copies of | The service stored copies of the notes in May.
verb fail over | The service failed over in May.
noun replication | The replication of the notes takes three hours.
noun replica | The replica of the notes takes three hours.
noun replication factor | The replication factor of the notes takes three hours.
noun redundancy | The redundancy of the notes takes three hours.
noun mirroring | The mirroring of the notes takes three hours.
noun duplication | The duplication of the notes takes three hours.
noun read replica | The read replica of the notes takes three hours.
noun failover | The failover of the notes takes three hours.

class encrypt
verb encrypt | The service encrypted the notes in May.
verb encipher | The service enciphered the notes in May.
verb protect with encryption | The service protected the notes with encryption in May.
verb secure with encryption | The service secured the notes with encryption in May.
verb be stored encrypted ~ | The notes were stored encrypted in May.
noun end to end encryption | The end to end encryption of the notes came in May.

class suspend app
verb go to sleep ~ | The app goes to sleep after 15 minutes.
verb fall asleep ~ | The app falls asleep after 15 minutes.
verb put to sleep | The service puts apps to sleep after 15 minutes.
verb spin down | The service spins down apps after 15 minutes.
verb spin down ~ | The app spins down after 15 minutes.
verb go idle ~ | The app goes idle after 15 minutes.
verb be put to sleep ~ | The app is put to sleep after 15 minutes.
verb be spun down ~ | The app is spun down after 15 minutes.
verb scale to zero ~ | The app scales to zero after 15 minutes.
noun hibernation | The hibernation of the app came after 15 minutes.
noun sleep mode | The sleep mode of the app came after 15 minutes.
noun spin down | The spin down of the app came after 15 minutes.
noun standby | The standby of the app came after 15 minutes.
noun idle suspension | The idle suspension of the app came after 15 minutes.

class hide message
verb be hidden ~ | The message is hidden for 30 seconds.
verb be invisible ~ | The message is invisible for 30 seconds.
verb remain invisible ~ | The message remains invisible for 30 seconds.
verb stay invisible ~ | The message stays invisible for 30 seconds.
verb stay hidden ~ | The message stays hidden for 30 seconds.
verb be locked ~ | The message is locked for 30 seconds.
verb become visible again ~ | The message becomes visible again after 30 seconds.
verb be visible again ~ | The message is visible again after 30 seconds.
verb reappear ~ | The message reappears after 30 seconds.
verb become available again ~ | The message becomes available again after 30 seconds.
verb return to the queue ~ | The message returns to the queue after 30 seconds.
verb be redelivered ~ | The message is redelivered after 30 seconds.
verb hide from | The queue hides the message from others for 30 seconds.
noun visibility timeout | The visibility timeout is 30 seconds.
noun lock duration | The lock duration is 30 seconds.
noun lock period | The lock period is 30 seconds.
noun invisibility timeout | The invisibility timeout is 30 seconds.
noun acknowledgement deadline | The acknowledgement deadline is 30 seconds.
noun ack deadline | The ack deadline is 30 seconds.

class outstanding
verb be in flight ~ | Nine messages are in flight.
verb be outstanding ~ | Nine messages are outstanding.
verb be unacknowledged ~ | Nine messages are unacknowledged.
verb remain unacknowledged ~ | Nine messages remain unacknowledged.
verb await acknowledgement ~ | Nine messages await acknowledgement.
verb be pending ~ | Nine messages are pending.
verb have in flight | The queue has nine messages in flight.
adj in flight | The queue has nine messages in flight.
adj outstanding | The queue has nine outstanding messages.
adj unacknowledged | The queue has nine unacknowledged messages.
adj unacked | The queue has nine unacked messages.

class return rows
verb return per page | The service returns 100 rows per page.
verb be returned per page ~ | 100 rows are returned per page.
verb list per page | The service lists 100 rows per page.
verb show per page | The service shows 100 rows per page.
verb return at most | The query returns at most 100 rows.
verb return up to | The query returns up to 100 rows.
verb fetch per call | The client fetches 100 rows per call.
verb come back with | The query comes back with 100 rows.
noun page size | The page size is 100.
noun results per page | The results per page is 100.
noun rows per page | The rows per page is 100.
noun items per page | The items per page is 100.
noun records per page | The records per page is 100.
noun result size | The result size is 100.

class renew
verb renew | The service renewed the certificate in May.
verb reissue | The service reissued the certificate in May.
verb rotate | The service rotated the certificate in May.
verb extend the validity of | The service extended the validity of the certificate in May.
noun renewal | The renewal of the certificate came in May.
noun reissue | The reissue of the certificate came in May.
noun auto renewal | The auto renewal of the certificate came in May.
noun automatic renewal | The automatic renewal of the certificate came in May.
noun key rotation | The key rotation of the certificate came in May.

class sync
verb sync | The service synced the notes in May.
verb synchronise | The service synchronised the notes in May.
verb synchronize | The service synchronized the notes in May.
verb keep in sync | The service keeps the notes in sync.
verb bring into sync | The service brings the notes into sync every hour.
noun sync | The sync of the notes takes an hour.
noun synchronisation | The synchronisation of the notes takes an hour.
noun synchronization | The synchronization of the notes takes an hour.

class switch on mover
verb switch on | The team switched on the reactor in May.
verb turn on | The team turned on the reactor in May.
verb fire up | The team fired up the reactor in May.
verb power up | The team powered up the reactor in May.
verb start up | The team started up the reactor in May.
verb boot up | The team booted up the machine in May.
verb bring online | The team brought the reactor online in May.
verb bring on line | The team brought the reactor on line in May.
verb go online | The reactor went online in May.
verb come online | The reactor came online in May.
verb come on line | The reactor came on line in May.
verb go critical | The reactor went critical in May.
verb reach criticality | The reactor reached criticality in May.
verb achieve criticality | The reactor achieved criticality in May.
verb be connected to the grid | The reactor was connected to the grid in May.
verb connect to the grid | The team connected the reactor to the grid in May.
verb hook up to the grid | The team hooked the reactor up to the grid in May.
verb feed the grid | The reactor fed the grid in May.
verb start feeding the grid | The reactor started feeding the grid in May.
verb begin feeding the grid | The reactor began feeding the grid in May.
verb deliver its first power | The reactor delivered its first power in May.
verb produce its first power | The reactor produced its first power in May.
verb generate its first power | The reactor generated its first power in May.
verb supply its first power | The reactor supplied its first power in May.
verb start turning | The rotor started turning in May.
verb begin turning | The rotor began turning in May.
verb whir into life | The machine whirred into life in May.
verb see first light | The telescope saw first light in May.
verb circulate the first beam | The team circulated the first beam in May.
noun start up | The start up of the reactor was in May.
noun startup | The startup of the reactor was in May.
noun commissioning | The commissioning of the reactor was in May.
noun switch on | The switch on of the reactor was in May.
noun grid connection | The grid connection of the reactor was in May.
noun power up | The power up of the reactor was in May.
noun first criticality | The first criticality of the reactor was in May.
noun activation | The activation of the reactor was in May.
noun first light | The first light of the reactor was in May.

class switch off mover
verb switch off | The team switched off the reactor in May.
verb turn off | The team turned off the reactor in May.
verb power down | The team powered down the reactor in May.
verb shut down | The reactor shut down in May.
verb go offline | The reactor went offline in May.
verb take offline | The team took the reactor offline in May.
verb take off line | The team took the reactor off line in May.
verb be disconnected from the grid | The reactor was disconnected from the grid in May.
verb disconnect from the grid | The team disconnected the reactor from the grid in May.
verb trip | The reactor tripped in May.
verb scram | The reactor scrammed in May.
verb deactivate | The team deactivated the reactor in May.
verb stop automatically | The reactor stopped automatically in May.
verb trigger a shutdown of | The quake triggered a shutdown of the reactor in May.
verb force a shutdown of | The quake forced a shutdown of the reactor in May.
noun shutdown | The shutdown of the reactor was in May.
noun shut down | The shut down of the reactor was in May.
noun emergency shutdown | The emergency shutdown of the reactor was in May.
noun automatic shutdown | The automatic shutdown of the reactor was in May.
noun switch off | The switch off of the reactor was in May.
noun deactivation | The deactivation of the reactor was in May.
noun scram | The scram of the reactor was in May.
verb stop working ~ | The service stopped working in May.
verb cease working ~ | The service ceased working in May.
verb cease to work ~ | The service ceased to work in May.
verb go dead ~ | The service went dead in May.
verb be no longer available ~ | The service was no longer available in May.
verb cease to be available ~ | The service ceased to be available in May.
verb cease operation ~ | The service ceased operation in May.
verb cease functioning ~ | The service ceased functioning in May.
verb cease to function ~ | The service ceased to function in May.
verb stop functioning ~ | The service stopped functioning in May.
verb stop responding ~ | The service stopped responding in May.
verb be out of operation ~ | The service was out of operation in May.
verb come off line ~ | The service came off line in May.
verb come offline ~ | The service came offline in May.
verb go out of service ~ | The service went out of service in May.
verb go off the grid ~ | The service went off the grid in May.
verb be discontinued ~ | The service was discontinued in May.
verb take out of service | The firm took the service out of service in May.
verb take off the grid | The firm took the service off the grid in May.
verb take off the network | The firm took the service off the network in May.
verb take off the air | The firm took the service off the air in May.
verb pull the plug on | The firm pulled the plug on the service in May.
verb pull offline | The firm pulled offline the service in May.
verb close down | The firm closed down the service in May.
verb withdraw from service | The firm withdrew the service from service in May.
noun discontinuation | The discontinuation of the service came in May.
noun closing down | The closing down of the service came in May.
noun closedown | The closedown of the service came in May.
noun end of service | The end of service of the service came in May.
noun switching off | The switching off of the service came in May.
not | The trip to the coast took an hour.

class power homes
verb power | The farm powers 9,000 homes.
verb supply with electricity | The farm supplies 9,000 homes with electricity.
verb supply with power | The farm supplies 9,000 homes with power.
verb provide electricity for | The farm provides electricity for 9,000 homes.
verb provide power for | The farm provides power for 9,000 homes.
verb provide electricity to | The farm provides electricity to 9,000 homes.
verb provide power to | The farm provides power to 9,000 homes.
verb supply electricity to | The farm supplies electricity to 9,000 homes.
verb supply power to | The farm supplies power to 9,000 homes.
verb produce enough electricity for | The farm produces enough electricity for 9,000 homes.
verb produce enough power for | The farm produces enough power for 9,000 homes.
verb generate enough electricity for | The farm generates enough electricity for 9,000 homes.
verb generate enough power for | The farm generates enough power for 9,000 homes.
verb keep the lights on in | The farm keeps the lights on in 9,000 homes.
verb meet the needs of | The farm meets the needs of 9,000 homes.
verb meet the electricity needs of | The farm meets the electricity needs of 9,000 homes.
verb electrify | The farm electrified 9,000 homes.
verb bring electricity to | The farm brings electricity to 9,000 homes.

class run on power
verb power | Two cells power the lamp.
verb run on ~ | The lamp runs on two cells.
verb be powered by | The lamp is powered by two cells.
verb draw its power from ~ | The lamp draws its power from two cells.
verb get its power from ~ | The lamp gets its power from two cells.
verb take its power from ~ | The lamp takes its power from two cells.
verb draw power from ~ | The lamp draws power from two cells.
verb be supplied by | The lamp is supplied by two cells.
verb work on ~ | The lamp works on two cells.
verb operate on ~ | The lamp operates on two cells.
weak use ~ | The lamp uses two cells.
weak need ~ | The lamp needs two cells.
weak take ~ | The lamp takes two cells.
weak require ~ | The lamp requires two cells.
verb supply with power | Two cells supply the lamp with power.
verb supply with electricity | Two cells supply the lamp with electricity.
verb provide power for | Two cells provide power for the lamp.
verb supply power to | Two cells supply power to the lamp.
noun power supply | The power supply of the lamp is two cells.
noun power source | The power source of the lamp is two cells.
noun source of power | The source of power of the lamp is two cells.

class meet demand
verb meet of demand | The farm meets 5 percent of demand.
verb meet of needs | The farm meets 5 percent of needs.
verb meet of the needs | The farm meets 5 percent of the needs.
verb cover of demand | The farm covers 5 percent of demand.
verb cover of the needs | The farm covers 5 percent of the needs.
verb cover of needs | The farm covers 5 percent of needs.
verb supply of electricity | The farm supplies 5 percent of electricity.
verb provide of electricity | The farm provides 5 percent of electricity.
verb provide of power | The farm provides 5 percent of power.
verb supply of power | The farm supplies 5 percent of power.
verb generate of electricity | The farm generates 5 percent of electricity.
verb produce of electricity | The farm produces 5 percent of electricity.
verb produce of power | The farm produces 5 percent of power.
verb account for of electricity | The farm accounts for 5 percent of electricity.
verb account for of demand | The farm accounts for 5 percent of demand.
verb satisfy of demand | The farm satisfies 5 percent of demand.
verb contribute of electricity | The farm contributes 5 percent of electricity.
verb make up of electricity | The farm makes up 5 percent of electricity.
noun share of demand | The share of demand of the farm is 5 percent.
noun share of electricity | The share of electricity of the farm is 5 percent.
noun share of power | The share of power of the farm is 5 percent.
noun share of generation | The share of generation of the farm is 5 percent.

class carry traffic
verb carry cars | The bridge carried 900 cars a day.
verb carry vehicles | The bridge carried 900 vehicles a day.
verb carry traffic | The bridge carried 900 cars of traffic a day.
verb take vehicles | The bridge took 900 vehicles a day.
verb see vehicles | The bridge saw 900 vehicles a day.
verb handle vehicles | The bridge handled 900 vehicles a day.
verb handle cars | The bridge handled 900 cars a day.
verb bear vehicles | The bridge bore 900 vehicles a day.
verb cross a day ~ | 900 cars crossed the bridge a day.
verb cross each day ~ | 900 cars crossed the bridge each day.
verb cross every day ~ | 900 cars crossed the bridge every day.
verb cross daily ~ | 900 cars crossed the bridge daily.
verb drive across ~ | 900 cars drove across the bridge.
verb drive over ~ | 900 cars drove over the bridge.
verb travel across ~ | 900 cars travelled across the bridge.
verb pass over ~ | 900 cars passed over the bridge.
verb roll across ~ | 900 cars rolled across the bridge.
verb rumble across ~ | 900 lorries rumbled across the bridge.
verb rumble over ~ | 900 lorries rumbled over the bridge.
verb use a day ~ | 900 cars used the bridge a day.
verb use each day ~ | 900 cars used the bridge each day.
verb use every day ~ | 900 cars used the bridge every day.
verb use daily ~ | 900 cars used the bridge daily.
noun daily traffic | The daily traffic of the bridge was 900 cars.
noun traffic volume | The traffic volume of the bridge was 900 cars.
noun volume of traffic | The volume of traffic of the bridge was 900 cars.
noun traffic count | The traffic count of the bridge was 900 cars.
noun number of crossings | The number of crossings of the bridge was 900 cars.
noun vehicle count | The vehicle count of the bridge was 900 cars.
noun traffic flow | The traffic flow of the bridge was 900 cars.

class pass canal
verb transit | The ship transited the canal in May.
verb traverse the canal | The ship traversed the canal in May.
verb pass through the canal | The ship passed through the canal in May.
verb go through the canal | The ship went through the canal in May.
verb sail through | The ship sailed through the canal in May.
verb steam through | The ship steamed through the canal in May.
verb navigate the canal | The ship navigated the canal in May.
verb get through the canal | The ship got through the canal in May.
verb make the passage of | The ship made the passage of the canal in May.
verb make the transit of | The ship made the transit of the canal in May.
verb make its way through | The ship made its way through the canal in May.
verb complete the transit of | The ship completed the transit of the canal in May.
noun transit | The transit of the canal takes nine hours.
noun transit time | The transit time of the canal takes nine hours.
noun canal passage | The canal passage of the canal takes nine hours.
noun passage time | The passage time of the canal takes nine hours.
noun canal transit | The canal transit of the canal takes nine hours.

class share of trade
verb account for of trade | It accounts for 12 percent of trade.
verb handle of trade | It handled 12 percent of trade.
verb carry of trade | The canal carries 12 percent of trade.
verb see of trade | The canal sees 12 percent of trade.
verb bear of trade | It bore 12 percent of trade.
verb represent of trade | The canal represents 12 percent of trade.
verb serve of trade | The canal serves 12 percent of trade.
verb be responsible for of trade | The canal is responsible for 12 percent of trade.
verb be a conduit for | The canal is a conduit for 12 percent of trade.
verb be the route for | The canal is the route for 12 percent of trade.
verb be a route for | The canal is a route for 12 percent of trade.
verb channel | It channelled 12 percent of trade.
verb funnel | It funnelled 12 percent of trade.
noun share of trade | The share of trade of the canal is 12 percent.
noun share of world trade | The share of world trade of the canal is 12 percent.
noun share of global trade | The share of global trade of the canal is 12 percent.

class land late
verb arrive late | The flight arrived an hour late.
verb land late | The flight landed an hour late.
verb depart late | The flight departed an hour late.
verb take off late | The flight took off an hour late.
verb leave late | The flight left an hour late.
noun flight delay | The flight delay of the flight was an hour.
noun late arrival | The late arrival of the flight was an hour.
noun late departure | The late departure of the flight was an hour.

class serve destination
verb fly to destinations | The airline flies to nine destinations.
verb serve destinations | The airline serves nine destinations.
verb serve airports | The airline serves nine airports.
verb serve cities | The airline serves nine cities.
verb offer flights to | The airline offers flights to nine cities.
verb operate flights to | The airline operates flights to nine cities.
verb connect to destinations | The airline connects the town to nine destinations.
verb have flights to | The airline has flights to nine cities.
noun number of destinations | The number of destinations is nine.
noun route network | The route network is nine.
noun destination network | The destination network is nine.

class operate in
verb operate in countries | The firm operates in nine countries.
verb have a presence in | The firm has a presence in nine countries.
verb be present in | The firm is present in nine countries.
verb be active in | The firm is active in nine countries.
verb do business in | The firm does business in nine countries.
verb have operations in | The firm has operations in nine countries.
verb have offices in | The firm has offices in nine countries.
verb span countries | The firm spanned nine countries.
verb run stores in | The company ran stores in nine countries.
verb have stores in | The firm has stores in nine countries.
verb have outlets in | The firm has outlets in nine countries.
verb be represented in | The firm is represented in nine countries.
noun geographic reach | The geographic reach of the firm is nine.
noun global presence | The global presence of the firm is nine.
noun international presence | The international presence of the firm is nine.

class latest version attribute
noun latest version | The latest version of the tool is 5.
noun current version | The current version of the tool is 5.
noun newest version | The newest version of the tool is 5.
noun latest release | The latest release of the tool is 5.
noun current release | The current release of the tool is 5.
noun stable version | The stable version of the tool is 5.
noun stable release | The stable release of the tool is 5.
noun newest release | The newest release of the tool is 5.
noun most recent version | The most recent version of the tool is 5.
noun most recent release | The most recent release of the tool is 5.
noun version number | The version number of the tool is 5.
verb be at version | The tool is at version 5.
verb run version | The tool runs version 5.
verb be on version | The tool is on version 5.
verb be running version | The car was running version 12.3.
verb have version installed | The car had version 12.3 installed 12.3.
verb use version | The car used version 12.3.
verb be equipped with version | The car was equipped with version 12.3.
verb be loaded with version | The car was loaded with version 12.3.
verb be fitted with version | The car was fitted with version 12.3.
verb operate on version | The car operated on version 12.3.
verb ship with version | The car shipped with version 12.3.
verb come with version | The car came with version 12.3.
noun software version | The software version is 12.3.
noun firmware version | The firmware version is 12.3.
noun installed version | The installed version is 12.3.
noun build number | The build number is 12.3.
noun release number | The release number is 12.3.
noun game version | The game version is 12.3.
noun patch version | The patch version is 12.3.

class performance gain
verb be faster | The tool is 30 percent faster.
verb be quicker | The tool is 30 percent quicker.
verb run faster | The tool runs 30 percent faster.
verb be speedier | The tool is 30 percent speedier.
verb be slower | The tool is 30 percent slower.
verb outpace | The tool outpaced its rival by 30 percent.
verb use less memory | The tool used 30 percent less memory.
noun speedup | The speedup was 30 percent.
noun speed up | The speed up was 30 percent.
noun performance gain | The performance gain was 30 percent.
noun performance improvement | The performance improvement was 30 percent.
noun speed gain | The speed gain was 30 percent.
noun performance boost | The performance boost was 30 percent.

class deploy code
verb deploy | The team deployed the app in May.
verb push to production | The team pushed the app to production in May.
verb ship to production | The team shipped the app to production in May.
verb put into production | The team put the app into production in May.
verb roll out to production | The team rolled out the app to production in May.
verb go into production ~ | The app went into production in May.
verb bring into production | The team brought the app into production in May.
noun deploy | The deploy of the app takes an hour.
noun deployment | The deployment of the app takes an hour.
noun redeploy | The redeploy of the app takes an hour.
noun redeployment | The redeployment of the app takes an hour.
noun production release | The production release of the app takes an hour.
noun deployment count | The deployment count of the app takes an hour.

class free trial
verb try for free | The user tries the plan for free for 30 days.
verb be free for | The plan is free for 30 days.
verb test for free | The user tests the plan for free for 30 days.
verb try free of charge | The user tried the plan free of charge for 30 days.
verb use for free | The user used the plan for free for 30 days.
verb get free for | The user gets the plan free for 30 days.
noun free trial | The free trial lasts 30 days.
noun free trial period | The free trial period lasts 30 days.
weak pay nothing for | New users paid nothing for 14 days.
verb use free of charge for | New users used free of charge for 14 days.
verb use at no cost for | New users used at no cost for 14 days.
verb try at no cost for | New users tried at no cost for 14 days.
verb get at no cost for | New users got at no cost for 14 days.
noun trial period | The trial period lasts 14 days.
noun trial access | The trial access lasts 14 days.
noun trial phase | The trial phase lasts 14 days.
noun trial subscription | The trial subscription lasts 14 days.
noun free period | The free period lasts 14 days.
noun free month | The free month lasts 14 days.
noun evaluation period | The evaluation period lasts 14 days.
noun trial version | The trial version lasts 14 days.
noun trial membership | The trial membership lasts 14 days.
noun free access period | The free access period lasts 14 days.
noun no cost trial | The no cost trial lasts 14 days.
noun complimentary trial | The complimentary trial lasts 14 days.
verb offer a trial | The service offers a trial of 14 days.
verb come with a trial | The plan comes with a trial of 14 days.

class revert
verb roll back | The team rolled back the release in May.
verb revert | The team reverted the release in May.
verb restore the previous version of | The team restored the previous version of the app in May.
verb return to the previous version of | The team returned to the previous version of the app in May.
noun rollback | The rollback of the release came in May.
noun roll back | The roll back of the release came in May.
noun reversal | The reversal of the release came in May.
noun reversion | The reversion of the release came in May.

class restore backup
verb restore from backup | The team restored the notes from backup in May.
verb restore from a backup | The team restored the notes from a backup in May.
verb recover from backup | The team recovered the notes from backup in May.
verb recover from a backup | The team recovered the notes from a backup in May.
verb restore to any point | The team restored the notes to any point in May.
verb restore to a point in time | The team restored the notes to a point in time.
noun point in time recovery | The point in time recovery of the notes takes an hour.
noun point in time restore | The point in time restore of the notes takes an hour.
noun backup restore | The backup restore of the notes takes an hour.
noun disaster recovery | The disaster recovery of the notes takes an hour.
noun restore from backup | The restore from backup of the notes takes an hour.

class escort ship
verb escort | The tugs escorted the ship in May.
verb shepherd | The tugs shepherded the ship in May.
verb accompany | The tugs accompanied the ship in May.
verb guide out of | The tugs guided the ship out of the port in May.
verb guide through | The tugs guided the ship through the canal in May.
noun escort | The escort of the ship took an hour.
noun tug escort | The tug escort of the ship took an hour.

class refresh data
verb refresh | The tool refreshed the page in May.
verb poll every | The tool polls the page every hour.
verb reload | The tool reloaded the page in May.
verb update every | The tool updates the page every hour.
verb be refreshed every ~ | The page is refreshed every hour.
verb be updated every ~ | The page is updated every hour.
verb check every | The tool checks the page every hour.
verb fetch every | The tool fetches the page every hour.
noun refresh | The refresh of the page takes an hour.
noun refresh interval | The refresh interval of the page takes an hour.
noun polling interval | The polling interval of the page takes an hour.
noun update interval | The update interval of the page takes an hour.
noun poll interval | The poll interval of the page takes an hour.
noun refresh rate | The refresh rate of the page takes an hour.

class licence attribute
noun licence | The licence of the tool is free.
noun license | The license of the tool is free.
noun software licence | The software licence of the tool is free.
noun software license | The software license of the tool is free.
noun open source licence | The open source licence of the tool is free.
noun open source license | The open source license of the tool is free.
noun code licence | The code licence of the tool is free.
noun code license | The code license of the tool is free.
verb license under | The firm licensed the tool under the same terms.
verb release under | The firm released the tool under the same terms.
verb publish under | The firm published the tool under the same terms.
verb distribute under | The firm distributed the tool under the same terms.
verb make available under | The firm made the tool available under the same terms.
verb be available under ~ | The tool was available under the same terms.
verb be offered under ~ | The tool was offered under the same terms.
verb come under the terms of ~ | The tool came under the terms of the same terms.
verb be covered by the terms of ~ | The tool was covered by the terms of the same terms.
verb be open sourced under ~ | The tool was open sourced under the same terms.
verb fall under the terms of ~ | The tool fell under the terms of the same terms.

class back up
verb make a backup of | The firm made a backup of all files at night.
verb make backups of | The firm made backups of all files at night.
verb take a backup of | The firm took a backup of all files at night.
verb take backups of | The firm took backups of all files at night.
verb run a backup of | The firm ran a backup of all files at night.
verb create a backup of | The firm created a backup of all files at night.
verb create backups of | The firm created backups of all files at night.
noun backup | The backup runs at night.
noun data backup | The data backup runs at night.
noun backup job | The backup job runs at night.
noun backup run | The backup run runs at night.
noun backup copy | The backup copy runs at night.
noun backup process | The backup process runs at night.
noun nightly backup | The nightly backup runs at night.
noun daily backup | The daily backup runs at night.
verb be backed up | All files are backed up at night.
verb start backing up | The firm started backing up its files at night.
verb begin backing up | The firm began backing up its files at night.

class compatible
verb be compatible with | The lamp was compatible with the hub.
weak work with | The lamp worked with the hub.
verb be interoperable with | The lamp was interoperable with the hub.
verb interoperate with | The lamp interoperated with the hub.
verb integrate with | The lamp integrated with the hub.
verb play nicely with | The lamp played nicely with the hub.
verb play well with | The lamp played well with the hub.
verb be usable with | The lamp was usable with the hub.
verb be certified to work with | The lamp was certified to work with the hub.
verb be designed to work with | The lamp was designed to work with the hub.
verb be built to work with | The lamp was built to work with the hub.
adj compatible with | The lamp is compatible with the hub.
noun compatibility | The compatibility with the hub came in May.
noun interoperability | The interoperability with the hub came in May.
