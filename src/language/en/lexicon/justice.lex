# Crimes, police, courts and punishment.

class steal
verb steal from | The thieves stole two paintings from the museum.
verb steal | Thieves stole two paintings on Monday.
verb make off with | Thieves made off with two paintings on Monday.
verb get away with | Thieves got away with two paintings on Monday.
verb walk off with | Thieves walked off with two paintings on Monday.
verb leave with | Thieves left with two paintings on Monday.
verb flee with | Thieves fled with two paintings on Monday.
verb escape with | Thieves escaped with two paintings on Monday.
verb disappear with | Thieves disappeared with two paintings on Monday.
verb vanish with | Thieves vanished with two paintings on Monday.
verb depart with | Thieves departed with two paintings on Monday.
verb run off with | Thieves ran off with two paintings on Monday.
verb swipe | Thieves swiped two paintings on Monday.
verb snatch | Thieves snatched two paintings on Monday.
verb loot | Thieves looted two paintings on Monday.
verb plunder | Thieves plundered two paintings on Monday.
verb pilfer | Thieves pilfered two paintings on Monday.
verb rob of | Thieves robbed two paintings of on Monday.
verb strip from | Thieves stripped two paintings from on Monday.
verb help themselves to | Thieves helped themselves to two paintings on Monday.
verb embezzle | Thieves embezzled two paintings on Monday.
verb burgle | Thieves burgled two paintings on Monday.
verb carry off | Thieves carried off two paintings on Monday.
verb cart off | Thieves carted off two paintings on Monday.
verb shoplift | Thieves shoplifted two paintings on Monday.
weak take | Thieves took two paintings on Monday.
verb be gone ~ | Two paintings were gone on Monday.
verb siphon off | The clerk siphoned off $2 million.
verb siphon | The clerk siphoned $2 million from the firm.
verb skim | The clerk skimmed $2 million from the firm.
verb misappropriate | The clerk misappropriated $2 million.
verb defraud of | The clerk defrauded the firm of $2 million.
verb cheat out of | The clerk cheated the firm out of $2 million.
verb swindle out of | The clerk swindled the firm out of $2 million.
verb con out of | The clerk conned the firm out of $2 million.
verb abscond with | The clerk absconded with $2 million.
verb pinch | The clerk pinched $2 million.
verb filch | The clerk filched $2 million.
verb purloin | The clerk purloined $2 million.
verb drain from | The clerk drained $2 million from the firm.
verb help himself to | The clerk helped himself to $2 million.
noun theft | The theft of the paintings shocked the town.
noun burglary | The burglary of the paintings shocked the town.
noun heist | The heist of the paintings shocked the town.
noun looting | The looting of the paintings shocked the town.
noun larceny | The larceny of the paintings shocked the town.
noun plunder | The plunder of the paintings shocked the town.
noun shoplifting | The shoplifting of the paintings shocked the town.
noun embezzlement | The embezzlement of the paintings shocked the town.
noun misappropriation | The misappropriation was found.
verb sneak off with | Thieves sneaked off with two paintings in May.
weak slip away with | Thieves slipped away with two paintings in May.
verb drive off with | Thieves drove off with two paintings in May.
verb ride off with | Thieves rode off with two paintings in May.
weak run away with | Thieves ran away with two paintings in May.
verb be robbed of | Thieves were robbed of two paintings in May.
verb be taken in the robbery ~ | Two paintings were taken in the robbery in May.
noun pilferage | The pilferage shocked the town.
not | The steel plant closed in May.
not | The stealthy fox was seen.

class rob
noun theft | The theft at the bank shocked the town.
noun break in | The break in at the bank shocked the town.
noun burglary | The burglary at the bank shocked the town.
verb rob | Gunmen robbed the bank on Monday.
verb break into | Gunmen broke into the bank on Monday.
verb burgle | Gunmen burgled the bank on Monday.
verb raid | Gunmen raided the bank on Monday.
verb ransack | Gunmen ransacked the bank on Monday.
verb loot | Gunmen looted the bank on Monday.
verb mug | Gunmen mugged the bank on Monday.
verb stick up | Gunmen stuck up the bank on Monday.
verb plunder | Gunmen plundered the bank on Monday.
noun robbery | The robbery of the bank shocked the town.
noun hold up | The hold up of the bank shocked the town.
noun holdup | The holdup of the bank shocked the town.
noun raid | The raid of the bank shocked the town.
noun stick up | The stick up of the bank shocked the town.
noun mugging | The mugging of the bank shocked the town.
noun heist | The heist of the bank shocked the town.
not | The robe of the king was red.
verb hold up bank | Gunmen held up a bank on Monday.
verb hold up shop | Gunmen held up a shop on Monday.
verb hold up store | Gunmen held up a store on Monday.
verb hold up train | Bandits held up a train on Monday.
verb hold up at gunpoint | Gunmen held up the clerk at gunpoint on Monday.
verb clean out | The burglars cleaned out the bank on Monday.
verb steal from | The burglars stole from the bank on Monday.

class imprison
verb jail | The court jailed the banker for two years.
verb imprison | The court imprisoned the banker for two years.
verb lock up | The court locked up the banker for two years.
verb send to prison | The court sent the banker to prison for two years.
verb send to jail | The court sent the banker to jail for two years.
verb put behind bars | The court put the banker behind bars for two years.
verb put in jail | The court put the banker in jail for two years.
verb put in prison | The court put the banker in prison for two years.
verb incarcerate | The court incarcerated the banker for two years.
verb lock away | The court locked the banker away for two years.
verb send down | The court sent the banker down for two years.
verb sentence | The court sentenced the banker to two years.
verb condemn | The court condemned the banker to two years.
verb sentence in prison | The court sentenced the banker to two years in prison.
verb sentence in jail | The court sentenced the banker to two years in jail.
verb sentence behind bars | The court sentenced the banker to two years behind bars.
verb give in prison | The court gave the banker two years in prison.
verb give in jail | The court gave the banker two years in jail.
verb get in prison ~ | The banker got two years in prison.
verb get in jail ~ | The banker got two years in jail.
verb spend behind bars ~ | The banker spent two years behind bars.
verb spend in prison ~ | The banker spent two years in prison.
verb spend in jail ~ | The banker spent two years in jail.
verb face in prison ~ | The banker faced two years in prison.
verb go to prison ~ | The banker went to prison for two years.
verb go to jail ~ | The banker went to jail for two years.
verb serve in prison ~ | The banker served two years in prison.
verb serve in jail ~ | The banker served two years in jail.
verb serve time ~ | The banker served time for two years.
verb be behind bars ~ | The banker was behind bars for two years.
verb be in prison ~ | The banker was in prison for two years.
verb be in jail ~ | The banker was in jail for two years.
verb receive sentence ~ | The banker received a sentence of two years.
verb hand term | The court handed the banker a term of two years.
verb hand sentence | The court handed the banker a sentence of two years.
verb get a sentence ~ | The banker got a sentence of two years.
verb serve a sentence ~ | The banker served a sentence of two years.
verb send away | The court sent the clerk away for six years.
verb give years | The court gave the clerk six years.
verb get years ~ | The clerk got six years.
verb be given years ~ | The clerk was given six years.
verb receive a term ~ | The clerk received a term of six years.
verb receive years ~ | The clerk received six years.
verb give months | The court gave the clerk six months.
verb get months ~ | The clerk got six months.
verb be given months ~ | The clerk was given six months.
verb receive months ~ | The clerk received six months.
verb send down for | The judge sent the clerk down for six years.
verb draw a sentence ~ | The clerk drew a sentence of six years.
verb land in jail ~ | The clerk landed in jail in May.
verb face behind bars ~ | The clerk faces six years behind bars.
verb get a term ~ | The clerk got a term of six years.
verb do time ~ | The clerk did time in May.
verb be sent down ~ | The clerk was sent down in May.
noun sentence | The sentence of the banker was two years.
noun prison term | The prison term of the banker was two years.
noun jail term | The jail term of the banker was two years.
noun prison sentence | The prison sentence of the banker was two years.
noun jail sentence | The jail sentence of the banker was two years.
noun custodial sentence | The custodial sentence of the banker was two years.
noun imprisonment | The imprisonment of the banker was two years.
noun incarceration | The incarceration of the banker was two years.
noun jail time | The jail time of the banker was two years.
noun prison time | The prison time of the banker was two years.
noun life sentence | The life sentence of the banker was two years.
noun suspended sentence | The suspended sentence of the banker was two years.
noun term of imprisonment | The term of imprisonment was six years.
noun spell behind bars | The spell behind bars was six years.
noun spell in prison | The spell in prison was six years.
noun time behind bars | The time behind bars was six years.
noun time in jail | The time in jail was six years.
noun time in prison | The time in prison was six years.
noun stretch in jail | The stretch in jail was six years.
noun stretch in prison | The stretch in prison was six years.
noun detention order | The detention order came in May.
verb hand years | The judge handed the driver nine years.
verb hand a sentence of | The judge handed the driver a sentence of nine years.
verb hand a term of | The judge handed the driver a term of nine years.
verb impose a sentence of | The judge imposed a sentence of nine years.
verb give a sentence of | The judge gave the driver a sentence of nine years.
verb send away for | The judge sent the driver away for nine years.
verb put away for | The judge put the driver away for nine years.
verb send down for | The judge sent the driver down for nine years.
verb get behind bars ~ | The driver got nine years behind bars.
verb receive in prison ~ | The driver received nine years in prison.
verb receive behind bars ~ | The driver received nine years behind bars.
verb receive a sentence of ~ | The driver received a sentence of nine years.
verb get a sentence of ~ | The driver got a sentence of nine years.
verb be handed ~ | The driver was handed nine years.
verb be sent to prison ~ | The driver was sent to prison in May.
verb be sent to jail ~ | The driver was sent to jail in May.
verb serve a sentence of ~ | The driver served a sentence of nine years.
verb begin sentence ~ | The driver began his sentence in May.
verb start sentence ~ | The driver started his sentence in May.
noun time served | The time served of the driver began in May.
verb be put away ~ | The banker was put away in May.
verb be thrown into prison ~ | The banker was thrown into prison in May.
verb land in prison ~ | The banker landed in prison in May.
verb end up in prison ~ | The banker ended up in prison in May.
verb end up in jail ~ | The banker ended up in jail in May.
verb end up behind bars ~ | The banker ended up behind bars in May.
verb throw in prison | The court threw the banker in prison in May.
verb throw behind bars | The court threw the banker behind bars in May.
verb send behind bars | The court sent the banker behind bars in May.
verb order imprisoned | The court ordered imprisoned the banker in May.
noun life term | The life term of the banker began in May.
noun jail stretch | The jail stretch of the banker began in May.
noun prison stretch | The prison stretch of the banker began in May.
noun custodial term | The custodial term of the banker began in May.
noun stint in prison | The stint in prison of the banker began in May.
noun stint in jail | The stint in jail of the banker began in May.
noun stay in prison | The stay in prison of the banker began in May.
noun years behind bars | The years behind bars of the banker began in May.

class deny guilt
verb plead not guilty ~ | The banker pleaded not guilty in May.
verb plead innocent ~ | The banker pleaded innocent in May.
verb deny the charges ~ | The banker denied the charges in May.
verb protest his innocence ~ | The banker protested his innocence in May.
verb enter a not guilty plea ~ | The banker entered a not guilty plea in May.
verb enter not guilty pleas ~ | The banker entered not guilty pleas in May.
verb deny all charges ~ | The banker denied all charges in May.
verb deny any wrongdoing ~ | The banker denied any wrongdoing in May.
verb deny wrongdoing ~ | The banker denied wrongdoing in May.
verb deny all wrongdoing ~ | The banker denied all wrongdoing in May.
verb maintain his innocence ~ | The banker maintained his innocence in May.
verb maintain her innocence ~ | The banker maintained her innocence in May.
verb insist on his innocence ~ | The banker insisted on his innocence in May.
verb insist on her innocence ~ | The banker insisted on her innocence in May.
verb protest her innocence ~ | The banker protested her innocence in May.
verb proclaim his innocence ~ | The banker proclaimed his innocence in May.
verb proclaim her innocence ~ | The banker proclaimed her innocence in May.
verb deny the accusations ~ | The banker denied the accusations in May.
verb deny the allegations ~ | The banker denied the allegations in May.
verb deny all allegations ~ | The banker denied all allegations in May.
verb deny the accusation ~ | The banker denied the accusation in May.
verb deny the charge ~ | The banker denied the charge in May.
verb reject the charges ~ | The banker rejected the charges in May.
verb reject the accusations ~ | The banker rejected the accusations in May.
verb reject the allegations ~ | The banker rejected the allegations in May.
verb contest the charges ~ | The banker contested the charges in May.
noun not guilty plea | The not guilty plea of the banker came in May.
noun plea of innocence | The plea of innocence of the banker came in May.
noun protestation of innocence | The protestation of innocence of the banker came in May.

class acquit
verb acquit | The court acquitted the banker in May.
verb clear of | The court cleared the banker of in May.
verb find not guilty | The court found the banker not guilty in May.
verb exonerate | The court exonerated the banker in May.
verb absolve | The court absolved the banker in May.
verb let off | The court let the banker off in May.
verb let go free | The court let the banker go free in May.
verb drop the charges against | The court dropped the charges against the banker in May.
verb overturn the conviction of | The court overturned the conviction of the banker in May.
verb quash the conviction of | The court quashed the conviction of the banker in May.
verb walk free ~ | The banker walked free in May.
verb be found innocent ~ | The banker was found innocent in May.
noun acquittal | The acquittal of the banker came in May.
noun exoneration | The exoneration of the banker came in May.
noun not guilty verdict | The not guilty verdict of the banker came in May.
verb exculpate | The court exculpated the banker on Monday.
verb clear of all charges | The court cleared the banker of all charges on Monday.
verb clear of wrongdoing | The court cleared the banker of wrongdoing on Monday.
verb pronounce not guilty | The court pronounced the banker not guilty on Monday.
verb declare not guilty | The court declared the banker not guilty on Monday.
verb throw out the case against | The court threw out the case against the banker on Monday.
verb dismiss the charges against | The court dismissed the charges against the banker on Monday.
verb throw out the charges against | The court threw out the charges against the banker on Monday.
verb be let off ~ | The banker was let off on Monday.
verb be cleared of all charges ~ | The banker was cleared of all charges on Monday.
verb be exonerated ~ | The banker was exonerated on Monday.
verb find innocent | The court found the banker innocent in May.
verb declare innocent | The court declared the banker innocent in May.
verb pronounce innocent | The court pronounced the banker innocent in May.
verb rule innocent | The court ruled the banker innocent in May.
verb throw out the charges | The court threw the banker out the charges in May.
verb dismiss the case against | The court dismissed the case against the banker in May.
verb drop charges against | The court dropped charges against the banker in May.
verb drop all charges against | The court dropped all charges against the banker in May.
verb dismiss all charges against | The court dismissed all charges against the banker in May.
verb dismiss charges against | The court dismissed charges against the banker in May.
verb drop the case against | The court dropped the case against the banker in May.
verb overturn the guilty verdict against | The court overturned the guilty verdict against the banker in May.
verb quash the guilty verdict against | The court quashed the guilty verdict against the banker in May.
verb set aside the conviction of | The court set aside the conviction of the banker in May.
verb throw out the conviction of | The court threw out the conviction of the banker in May.
verb leave court a free man ~ | The banker left court a free man in May.
verb leave court a free woman ~ | The banker left court a free woman in May.
verb leave the court a free man ~ | The banker left the court a free man in May.
verb leave the court a free woman ~ | The banker left the court a free woman in May.
verb be off the hook ~ | The banker was off the hook in May.
verb be declared innocent ~ | The banker was declared innocent in May.
verb be proven innocent ~ | The banker was proven innocent in May.
verb be proved innocent ~ | The banker was proved innocent in May.
noun exculpation | The exculpation of the banker came in May.
noun verdict of innocence | The verdict of innocence of the banker came in May.
noun dismissal of the charges | The dismissal of the charges of the banker came in May.
noun dismissal of all charges | The dismissal of all charges of the banker came in May.

class charge
verb charge | The prosecutor charged the banker in May.
verb indict | The prosecutor indicted the banker in May.
verb prosecute | The prosecutor prosecuted the banker in May.
verb bring charges against | The prosecutor brought charges against the banker in May.
verb press charges against | The prosecutor pressed charges against the banker in May.
verb put on trial | The prosecutor put the banker on trial in May.
verb file charges against | The prosecutor filed charges against the banker in May.
verb arraign | The prosecutor arraigned the banker in May.
verb go on trial ~ | The banker went on trial in May.
verb stand trial ~ | The banker stood trial in May.
verb appear in court ~ | The banker appeared in court in May.
noun indictment | The indictment of the banker came in May.
noun prosecution | The prosecution of the banker came in May.
noun arraignment | The arraignment of the banker came in May.
not | The battery was fully loaded.
verb face charges ~ | The driver faced charges in May.
verb face charges of ~ | The driver faced charges of theft.
verb face counts ~ | The driver faced nine counts.
verb be charged on counts ~ | The driver was charged on nine counts.
verb be indicted on ~ | The driver was indicted on nine counts.
verb be brought to court ~ | The driver was brought to court in May.
verb be hauled into court ~ | The driver was hauled into court in May.
verb haul before the court | The state hauled the driver before the court in May.
verb haul before a judge | The state hauled the driver before a judge in May.
verb bring to trial | The state brought the driver to trial in May.
verb bring before a judge | The state brought the driver before a judge in May.
verb bring before the court | The state brought the driver before the court in May.
verb lay charges against | The state laid charges against the driver in May.
verb slap with charges | The state slapped the driver with charges in May.
verb hit with charges | The state hit the driver with charges in May.
verb press charges | The state pressed charges in May.
noun criminal charge | The criminal charge of the driver came in May.
noun charge sheet | The charge sheet of the driver came in May.
noun felony charge | The felony charge of the driver came in May.
noun criminal count | The criminal count of the driver came in May.
noun arraignment hearing | The arraignment hearing of the driver came in May.

class sue
verb sue | The union sued the bank in May.
verb take to court | The union took the bank to court in May.
verb file a lawsuit against | The union filed a lawsuit against the bank in May.
verb bring a lawsuit against | The union brought a lawsuit against the bank in May.
verb file suit against | The union filed suit against the bank in May.
verb launch legal action against | The union launched legal action against the bank in May.
verb begin legal action against | The union began legal action against the bank in May.
verb take legal action against | The union took legal action against the bank in May.
verb bring a case against | The union brought a case against the bank in May.
verb lodge a complaint against | The union lodged a complaint against the bank in May.
verb launch a lawsuit against | The union launched a lawsuit against the bank in May.
verb start proceedings against | The union started proceedings against the bank in May.
noun lawsuit | The lawsuit against the bank came in May.
noun legal action | The legal action against the bank came in May.
noun litigation | The litigation against the bank came in May.
noun class action | The class action against the bank came in May.
verb bring suit against | The singer brought suit against the paper in May.
verb bring a suit against | The singer brought a suit against the paper in May.
verb lodge a suit against | The singer lodged a suit against the paper in May.
verb launch a suit against | The singer launched a suit against the paper in May.
verb launch legal proceedings against | The singer launched legal proceedings against the paper in May.
verb begin legal proceedings against | The singer began legal proceedings against the paper in May.
verb initiate legal proceedings against | The singer initiated legal proceedings against the paper in May.
verb bring legal proceedings against | The singer brought legal proceedings against the paper in May.
verb begin proceedings against | The singer began proceedings against the paper in May.
verb launch proceedings against | The singer launched proceedings against the paper in May.
verb issue proceedings against | The singer issued proceedings against the paper in May.
verb bring proceedings against | The singer brought proceedings against the paper in May.
verb drag into court | The singer dragged the paper into court in May.
verb drag to court | The singer dragged the paper to court in May.
verb drag through the courts | The singer dragged the paper through the courts in May.
verb drag before the courts | The singer dragged the paper before the courts in May.
verb haul to court | The singer hauled the paper to court in May.
verb take to the courts | The singer took the paper to the courts in May.
verb go to court against | The singer went to court against the paper in May.
verb go to law against | The singer went to law against the paper in May.
verb file a complaint in court against | The singer filed a complaint in court against the paper in May.
verb file a claim in court against | The singer filed a claim in court against the paper in May.
noun court action | The court action against the paper came in May.
noun civil suit | The civil suit against the paper came in May.
noun civil action | The civil action against the paper came in May.
noun civil case | The civil case against the paper came in May.
noun class action suit | The class action suit against the paper came in May.
noun legal suit | The legal suit against the paper came in May.
noun damages suit | The damages suit against the paper came in May.
noun libel suit | The libel suit against the paper came in May.
noun legal proceedings | The legal proceedings against the paper came in May.
noun legal case | The legal case against the paper came in May.
not | The suite of rooms was empty.

class appeal
verb lodge an appeal against | The banker lodged an appeal against the verdict in May.
verb file an appeal against | The banker filed an appeal against the verdict in May.
verb challenge | The banker challenged the verdict in May.
verb contest | The banker contested the verdict in May.
weak appeal | The banker appealed the verdict in May.
weak dispute | The banker disputed the verdict in May.
noun appeal | The appeal against the verdict came in May.
noun legal challenge | The legal challenge against the verdict came in May.
verb lodge an objection against | The banker lodged an objection against the ruling in May.
verb take to a higher court | The banker took to a higher court in May.
verb fight in court | The banker fought the ruling in court in May.
noun court challenge | The court challenge by the banker came in May.

class investigate
verb investigate | The police investigated the bank in May.
verb probe | The police probed the bank in May.
verb inquire into | The police inquired into the bank in May.
verb scrutinise | The police scrutinised the bank in May.
verb scrutinize | The police scrutinized the bank in May.
verb audit | The police audited the bank in May.
noun investigation | The investigation of the bank began in May.
noun inquiry | The inquiry of the bank began in May.
noun enquiry | The enquiry of the bank began in May.
noun probe | The probe of the bank began in May.
noun audit | The audit of the bank began in May.
noun inspection | The inspection of the bank began in May.
verb look into | Police looked into the crash on Monday.
verb open an investigation into | Police opened an investigation into the crash on Monday.
verb launch an investigation into | Police launched an investigation into the crash on Monday.
verb open a probe into | Police opened a probe into the crash on Monday.
verb launch a probe into | Police launched a probe into the crash on Monday.
verb open an inquiry into | Police opened an inquiry into the crash on Monday.
verb launch an inquiry into | Police launched an inquiry into the crash on Monday.
verb get to the bottom of | Police got to the bottom of the crash on Monday.
verb sift through the evidence of | Police sifted through the evidence of the crash on Monday.
verb comb through the evidence of | Police combed through the evidence of the crash on Monday.
verb conduct an inquiry into | Police conducted an inquiry into the crash on Monday.
verb hold an inquiry into | Police held an inquiry into the crash on Monday.
verb set up an inquiry into | Police set up an inquiry into the crash on Monday.
verb put under the microscope | Police put the crash under the microscope on Monday.
verb trawl through the records of | Police trawled through the records of the crash on Monday.
noun fact finding | The fact finding into the crash began on Monday.
verb delve into | The police delved into the fire in May.
verb make inquiries into | The police made inquiries into the fire in May.
verb open a case against | The police opened a case against the fire in May.
verb open a criminal case against | The police opened a criminal case against the fire in May.
verb be under scrutiny ~ | The banker was under scrutiny in May.

class seize
weak find | The police found 40 kilos of cocaine in May.
verb seize | The police seized 40 kilos of cocaine in May.
verb confiscate | The police confiscated 40 kilos of cocaine in May.
verb impound | The police impounded 40 kilos of cocaine in May.
verb intercept | The police intercepted 40 kilos of cocaine in May.
verb take possession of | The police took possession of 40 kilos of cocaine in May.
noun seizure | The seizure of the cocaine came in May.
noun confiscation | The confiscation of the cocaine came in May.
noun interception | The interception of the cocaine came in May.
not | The season ended in May.

class smuggle
verb smuggle | The gang smuggled the cocaine in May.
verb traffic | The gang trafficked the cocaine in May.
verb sneak in | The gang sneaked the cocaine in in May.
verb bring in illegally | The gang brought the cocaine in illegally in May.
noun smuggling | The smuggling of the cocaine was planned.
noun trafficking | The trafficking of the cocaine was planned.
verb bring in illicitly | The gang brought 40 parrots in illicitly in May.
verb spirit out of the country | The gang spirited 40 parrots out of the country in May.
verb sneak across the border | The gang sneaked 40 parrots across the border in May.
verb sneak past customs | The gang sneaked 40 parrots past customs in May.
noun smuggling operation | The smuggling operation of parrots came to light in May.
noun illicit trade | The illicit trade of parrots came to light in May.
noun illegal trade | The illegal trade of parrots came to light in May.
noun contraband trade | The contraband trade of parrots came to light in May.

class defraud
verb defraud | The banker defrauded the clients in May.
verb swindle | The banker swindled the clients in May.
verb cheat | The banker cheated the clients in May.
verb con | The banker conned the clients in May.
verb scam | The banker scammed the clients in May.
verb trick | The banker tricked the clients in May.
verb rip off | The banker ripped off the clients in May.
verb dupe | The banker duped the clients in May.
verb fleece | The banker fleeced the clients in May.
verb deceive | The banker deceived the clients in May.
noun fraud | The fraud of the banker was proved.
noun swindle | The swindle of the banker was proved.
noun scam | The scam of the banker was proved.
noun deception | The deception of the banker was proved.
noun forgery | The forgery of the banker was proved.

class bribe
verb bribe | The banker bribed the minister in May.
verb pay off | The banker paid off the minister in May.
verb pay a bribe to | The banker paid a bribe to the minister in May.
verb buy off | The banker bought off the minister in May.
verb corrupt | The banker corrupted the minister in May.
verb offer a bribe | The banker offered the minister a bribe in May.
noun bribery | The bribery of the minister was proved.
noun bribe | The bribe of the minister was proved.
noun corruption | The corruption of the minister was proved.
noun kickback | The kickback of the minister was proved.

class pardon
verb pardon | The president pardoned the banker in May.
verb grant a pardon | The president granted the banker a pardon in May.
verb grant clemency to | The president granted clemency to the banker in May.
verb reprieve | The president reprieved the banker in May.
verb amnesty | The president amnestied the banker in May.
verb commute the sentence of | The president commuted the sentence of the banker in May.
verb grant amnesty to | The president granted amnesty to the banker in May.
verb give a pardon | The president gave the banker a pardon in May.
noun pardon | The pardon of the banker came in May.
noun clemency | The clemency of the banker came in May.
noun amnesty | The amnesty of the banker came in May.
noun reprieve | The reprieve of the banker came in May.

class extradite
verb extradite | The country extradited the banker in May.
verb deport | The country deported the banker in May.
verb expel | The country expelled the banker in May.
verb hand over | The country handed over the banker in May.
verb send back | The country sent back the banker in May.
verb repatriate | The country repatriated the banker in May.
verb turn over | The country turned over the banker in May.
noun extradition | The extradition of the banker came in May.
noun deportation | The deportation of the banker came in May.
noun expulsion | The expulsion of the banker came in May.
noun repatriation | The repatriation of the banker came in May.

class abduct
verb abduct | Gunmen abducted two tourists on Monday.
verb kidnap | Gunmen kidnapped two tourists on Monday.
verb take hostage | Gunmen took two tourists hostage on Monday.
verb hold hostage | Gunmen held two tourists hostage on Monday.
verb snatch | Gunmen snatched two tourists on Monday.
verb hold captive | Gunmen held two tourists captive on Monday.
verb take captive | Gunmen took two tourists captive on Monday.
verb take prisoner | Gunmen took two tourists prisoner on Monday.
verb hold to ransom | Gunmen held two tourists to ransom on Monday.
verb take hostages | Gunmen took two hostages on Monday.
verb hold hostages | Gunmen held two hostages on Monday.
noun abduction | The abduction of the tourists came on Monday.
noun kidnapping | The kidnapping of the tourists came on Monday.
noun hostage taking | The hostage taking of the tourists came on Monday.

class free
verb free | The rebels freed two hostages on Monday.
verb set free | The rebels set two hostages free on Monday.
verb let go | The rebels let two hostages go on Monday.
verb liberate | The rebels liberated two hostages on Monday.
verb release from custody | The rebels released two hostages from custody on Monday.
verb go free ~ | The hostages went free on Monday.
verb walk free ~ | The hostages walked free on Monday.
verb walk out of prison ~ | The hostages walked out of prison on Monday.
verb be out of prison ~ | The hostages were out of prison on Monday.
verb leave prison ~ | The hostages left prison on Monday.
verb be on bail ~ | The hostages were on bail on Monday.
noun liberation | The liberation of the hostages came on Monday.
noun parole | The parole of the hostages came on Monday.
verb walk out of jail ~ | The banker walked out of jail in May.
verb leave jail ~ | The banker left jail in May.
verb get out of prison ~ | The banker got out of prison in May.
verb get out of jail ~ | The banker got out of jail in May.
verb come out of prison ~ | The banker came out of prison in May.
verb come out of jail ~ | The banker came out of jail in May.
verb be out of jail ~ | The banker was out of jail in May.
verb walk out of custody ~ | The banker walked out of custody in May.
verb be let out of jail ~ | The banker was let out of jail in May.
verb leave custody ~ | The banker left custody in May.
verb regain his freedom ~ | The banker regained his freedom in May.
verb regain her freedom ~ | The banker regained her freedom in May.
verb be a free man ~ | The banker was a free man in May.
verb be a free woman ~ | The banker was a free woman in May.
verb let out of prison | The guards let the banker out of prison in May.
verb let out of jail | The guards let the banker out of jail in May.
verb give his freedom | The guards gave the banker his freedom in May.
verb give her freedom | The guards gave the singer her freedom in May.
noun release from prison | The release from prison of the banker came in May.
noun release from jail | The release from jail of the banker came in May.
noun release from custody | The release from custody of the banker came in May.
noun freeing | The freeing of the banker came in May.

class shoot down
verb shoot down | The army shot down the drone on Monday.
verb bring down | The army brought down the drone on Monday.
verb intercept | The army intercepted the drone on Monday.
verb shoot out of the sky | The army shot the drone out of the sky on Monday.
noun downing | The downing of the drone came on Monday.

class let go
verb release | The port released the ship on Monday.
verb let go | The port let the ship go on Monday.
verb allow to leave | The port allowed the ship to leave on Monday.
verb allow to sail | The port allowed the ship to sail on Monday.
verb permit to leave | The port permitted the ship to leave on Monday.
verb let leave | The port let the ship leave on Monday.
verb let sail | The port let the ship sail on Monday.
verb clear to leave | The port cleared the ship to leave on Monday.
verb be allowed to leave ~ | The ship was allowed to leave on Monday.
verb be free to leave ~ | The ship was free to leave on Monday.
verb be free to go ~ | The ship was free to go on Monday.
noun release | The release of the ship came on Monday.

class rule
verb rule | The court ruled on Monday.
verb adjudge | The court adjudged on Monday.
verb hand down a ruling | The court handed down a ruling on Monday.
verb hand down a judgment | The court handed down a judgment on Monday.
verb hand down its decision | The court handed down its decision on Monday.
verb issue a ruling | The court issued a ruling on Monday.
verb issue a decision | The court issued a decision on Monday.
verb deliver its judgment | The court delivered its judgment on Monday.
verb give judgment | The court gave judgment on Monday.
noun ruling | The ruling came on Monday.
noun judgment | The judgment came on Monday.
noun judgement | The judgement came on Monday.
noun court decision | The court decision came on Monday.
noun court ruling | The court ruling came on Monday.
noun adjudication | The adjudication came on Monday.
verb side with | The judge sided with the tenants on Monday.
verb rule for | The court ruled for the tenants on Monday.
verb rule against | The court ruled against the tenants on Monday.
verb rule in favour of | The court ruled in favour of the tenants on Monday.
verb rule in favor of | The court ruled in favor of the tenants on Monday.
verb come down on the side of | The court came down on the side of the tenants.

class testify
verb testify | The driver testified in May.
verb give evidence | The driver gave evidence in May.
verb give testimony | The driver gave testimony in May.
verb take the stand | The driver took the stand in May.
verb take the witness stand | The driver took the witness stand in May.
verb enter the witness box | The driver entered the witness box in May.
verb appear as a witness | The driver appeared as a witness in May.
verb be called as a witness | The driver was called as a witness in May.
verb be called to testify | The driver was called to testify in May.
verb bear witness | The driver bore witness in May.
verb be cross examined | The driver was cross examined in May.
verb be examined as a witness | The driver was examined as a witness in May.
verb tell the court | The driver told the court in May.
verb tell the jury | The driver told the jury in May.
verb address the jury | The driver addressed the jury in May.
verb call to the stand | The lawyers called the driver to the stand in May.
verb call witnesses | The lawyers called nine witnesses in May.
verb hear witnesses | The court heard nine witnesses in May.
noun testimony | The testimony of the driver came in May.
noun cross examination | The cross examination of the driver came in May.

class deliberate
verb deliberate | The jury deliberated for an hour.
verb consider its verdict | The jury considered its verdict for an hour.
verb consider their verdict | The jurors considered their verdict for an hour.
verb retire to consider | The jury retired to consider the case for an hour.
verb weigh the evidence | The jury weighed the evidence for an hour.
verb weigh its verdict | The jury weighed its verdict for an hour.
verb reach a verdict | The jury reached a verdict in an hour.
verb reach its verdict | The jury reached its verdict in an hour.
verb reach their verdict | The jurors reached their verdict in an hour.
verb come to a verdict | The jury came to a verdict in an hour.
verb arrive at a verdict | The jury arrived at a verdict in an hour.
verb agree on a verdict | The jury agreed on a verdict in an hour.
verb debate the verdict | The jury debated the verdict for an hour.
noun deliberation | The deliberation of the jury lasted an hour.
noun jury deliberation | The jury deliberation of the jury lasted an hour.

class bail
verb be released on bail | The driver was released on bail in May.
verb be freed on bail | The driver was freed on bail in May.
verb be granted bail | The driver was granted bail in May.
verb post bail | The driver posted bail in May.
verb make bail | The driver made bail in May.
verb be out on bail | The driver was out on bail in May.
verb set bail at | The judge set bail at $900.
verb put up bail of | The driver put up bail of $900.
verb post a bond of | The driver posted a bond of $900.
verb be let out on bail | The driver was let out on bail in May.
noun bail | The bail of the driver was $900.
noun bail bond | The bail bond of the driver was $900.
noun surety | The surety of the driver was $900.

class try case
verb hear the case | The judge heard the case in May.
verb hear the trial | The judge heard the trial in May.
verb try the case | The judge tried the case in May.
verb preside over the case | The judge presided over the case in May.
verb preside over the trial | The judge presided over the trial in May.
verb preside at the trial | The judge presided at the trial in May.
verb oversee the case | The judge oversaw the case in May.
verb oversee the trial | The judge oversaw the trial in May.
verb handle the case | The judge handled the case in May.
verb be on trial | The driver was on trial in May.
verb be tried | The driver was tried in May.
verb face trial | The driver faced trial in May.
verb be in the dock | The driver was in the dock in May.
verb appear before a judge | The driver appeared before a judge in May.
verb go before a jury | The driver went before a jury in May.
noun court case | The court case of the driver lasted a month.
noun criminal trial | The criminal trial of the driver lasted a month.
noun court proceedings | The court proceedings of the driver lasted a month.
noun murder trial | The murder trial of the driver lasted a month.
noun hearing in court | The hearing in court of the driver lasted a month.
noun trial | The trial of the driver lasted a month.
verb go on trial | The driver went on trial in May.
verb stand trial | The driver stood trial in May.
verb put on trial | The court put the driver on trial in May.

class parole
verb parole | The board paroled the driver in May.
verb be eligible for parole ~ | The driver is eligible for parole in May.
verb be up for parole ~ | The driver is up for parole in May.
verb qualify for parole ~ | The driver qualifies for parole in May.
verb be paroled ~ | The driver was paroled in May.
verb apply for parole ~ | The driver applied for parole in May.
verb get parole ~ | The driver got parole in May.
verb be released on parole ~ | The driver was released on parole in May.
verb release on parole | The board released the driver on parole in May.
verb grant parole | The board granted the driver parole in May.
noun parole | The parole of the driver came in May.
noun parole hearing | The parole hearing of the driver came in May.
noun release on parole | The release on parole of the driver came in May.
noun early release | The early release of the driver came in May.

class defend client
verb defend in court | The lawyer defended the driver in court.
verb represent in court | The lawyer represented the driver in court.
verb act for | The lawyer acted for the driver in May.
verb be counsel for | The lawyer was counsel for the driver in May.
verb plead for | The lawyer pleaded for the driver in May.
verb take the case of | The lawyer took the case of the driver in May.
verb argue the case of | The lawyer argued the case of the driver in May.
verb argue the case for | The lawyer argued the case for the driver in May.
noun legal representation | The legal representation of the driver cost $900.
noun legal defence | The legal defence of the driver cost $900.
noun legal defense | The legal defense of the driver cost $900.
noun defence team | The defence team of the driver cost $900.
noun defense team | The defense team of the driver cost $900.
weak defend | The lawyer defended the driver in May.
weak represent | The lawyer represented the driver in May.

class forfeit
verb forfeit | The driver forfeited $900 in May.
verb be ordered to forfeit | The driver was ordered to forfeit $900.
verb have to forfeit | The driver had to forfeit $900.
verb have to give up | The driver had to give up $900.
verb be stripped of | The driver was stripped of $900.
verb surrender to the state | The driver surrendered $900 to the state.
noun forfeiture | The forfeiture of the funds came in May.
noun asset forfeiture | The asset forfeiture of the funds came in May.
noun disgorgement | The disgorgement of the funds came in May.

class plead
verb plead guilty ~ | The banker pleaded guilty in May.
verb enter a plea of guilty ~ | The banker entered a plea of guilty in May.
verb enter a guilty plea ~ | The banker entered a guilty plea in May.
verb change his plea to guilty ~ | The banker changed his plea to guilty in May.
verb change her plea to guilty ~ | The banker changed her plea to guilty in May.
verb admit guilt ~ | The banker admitted guilt in May.
verb admit his guilt ~ | The banker admitted his guilt in May.
verb admit her guilt ~ | The banker admitted her guilt in May.
verb admit the charge ~ | The banker admitted the charge in May.
verb admit the charges ~ | The banker admitted the charges in May.
verb confess ~ | The banker confessed in May.
noun guilty plea | The guilty plea of the banker came in May.
noun plea of guilty | The plea of guilty of the banker came in May.
