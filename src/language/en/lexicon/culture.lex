# Films, books, music, shows, prizes, sport.

class premiere mover
verb premiere | The film premiered in May.
verb open in cinemas | The film opened in cinemas in May.
verb have its premiere | The film had its premiere in May.
verb hit theatres | The film hit theatres in May.
verb hit cinemas | The film hit cinemas in May.
verb hit theaters | The film hit theaters in May.
verb come out | The film came out in May.
verb debut | The film debuted in May.
verb come to cinemas | The film came to cinemas in May.
verb get its first showing | The film got its first showing in May.
verb hit the screens | The film hit the screens in May.
verb arrive in cinemas | The film arrived in cinemas in May.
verb make its debut | The film made its debut in May.
verb open in theatres | The film opened in theatres in May.
verb open in theaters | The film opened in theaters in May.
verb have its first night | The film had its first night in May.
verb celebrate its premiere | The film celebrated its premiere in May.
verb go on general release | The film went on general release in May.
verb come to theaters | The film came to theaters in May.
verb hit the big screen | The film hit the big screen in May.
verb receive its premiere | The film received its premiere in May.
verb have its world premiere | The film had its world premiere in May.
verb start in cinemas | The film started in cinemas in May.
verb reach cinemas | The film reached cinemas in May.
verb open on Broadway | The film opened on Broadway in May.
verb have its debut | The film had its debut in May.
verb air | The film aired in May.
verb go on air | The film went on air in May.
verb be first broadcast | The film was first broadcast in May.
verb hit the stage | The film hit the stage in May.
verb bow | The film bowed in May.
weak screen | The film screened in May.
noun premiere | The premiere of the film was in May.
noun opening night | The opening night of the film was in May.
noun first showing | The first showing of the film was in May.
noun first screening | The first screening of the film was in May.
noun world premiere | The world premiere of the film was in May.
noun debut | The debut of the film was in May.
noun screening | The screening of the film was in May.
noun first night | The first night of the film was in May.
noun gala premiere | The gala premiere of the film was in May.
noun first performance | The first performance of the film was in May.
noun theatrical release | The theatrical release of the film was in May.
verb get its first airing | The film got its first airing in May.
verb be first shown | The film was first shown in May.
verb be first screened | The film was first screened in May.
verb be first performed | The film was first performed in May.
verb be first staged | The film was first staged in May.
verb be shown for the first time | The film was shown for the first time in May.
verb be screened for the first time | The film was screened for the first time in May.
verb be performed for the first time | The film was performed for the first time in May.
verb be staged for the first time | The film was staged for the first time in May.
verb be heard for the first time | The film was heard for the first time in May.
verb be played for the first time | The film was played for the first time in May.
verb be aired for the first time | The film was aired for the first time in May.
verb be broadcast for the first time | The film was broadcast for the first time in May.
verb hit the silver screen | The film hit the silver screen in May.
verb hit cinema screens | The film hit cinema screens in May.
verb go into cinemas | The film went into cinemas in May.
verb start in theaters | The film started in theaters in May.
verb start in theatres | The film started in theatres in May.
verb reach theaters | The film reached theaters in May.
verb reach theatres | The film reached theatres in May.
verb come to the screen | The film came to the screen in May.
verb come to the big screen | The film came to the big screen in May.
verb roll out in cinemas | The film rolled out in cinemas in May.
verb roll out in theaters | The film rolled out in theaters in May.
noun first public performance | The first public performance of the film came in May.
noun cinema release | The cinema release of the film came in May.
not | The premier resigned in May.
verb show film | The station showed the film in May.
verb show movie | The station showed the movie in May.
verb show series | The station showed the series in May.
verb show documentary | The station showed the documentary in May.

class perform
verb perform | The band performed the song in May.
verb give a performance of | The band gave a performance of the song in May.
verb take the stage | The band took the stage in May.
verb give a concert | The band gave a concert in May.
verb play a gig | The band played a gig in May.
verb go on stage | The band went on stage in May.
verb be on stage | The band was on stage in May.
verb play a concert | The band played a concert in May.
verb give a recital | The band gave a recital in May.
noun concert | The concert of the band was in May.
noun gig | The gig of the band was in May.
noun recital | The recital of the band was in May.
noun live show | The live show of the band was in May.

class exhibit
verb put on display | The museum put the painting on display in May.
verb put on show | The museum put the painting on show in May.
verb have on display | The museum had the painting on display in May.
verb be on display ~ | The painting was on display in May.
verb be on show ~ | The painting was on show in May.
verb be on view ~ | The painting was on view in May.
verb go on display ~ | The painting went on display in May.
verb go on show ~ | The painting went on show in May.
noun exhibition | The exhibition of the painting was in May.
noun retrospective | The retrospective of the painting was in May.
verb be exhibited ~ | The painting was exhibited in May.
verb go on view ~ | The painting went on view in May.
verb be shown at ~ | The painting was shown at the hall in May.
verb hang in ~ | The painting hung in the hall in May.
verb hang on the wall of ~ | The painting hung on the wall of the hall in May.
verb exhibit | The hall exhibited the painting in May.
verb display | The hall displayed the painting in May.
verb put on view | The hall put the painting on view in May.
verb show to the public | The hall showed the painting to the public in May.
verb have on show | The hall had the painting on show in May.
verb have on view | The hall had the painting on view in May.
verb be on loan to ~ | The painting was on loan to the hall in May.
verb form part of the display ~ | The painting formed part of the display in May.
noun public display | The public display in the hall lasted a month.
noun art show | The art show in the hall lasted a month.
noun special exhibition | The special exhibition in the hall lasted a month.
noun permanent exhibition | The permanent exhibition in the hall lasted a month.
noun travelling exhibition | The travelling exhibition in the hall lasted a month.
noun solo show | The solo show in the hall lasted a month.
verb go on exhibit at ~ | The mask went on exhibit at the museum in May.
verb be on exhibit at ~ | The mask was on exhibit at the museum in May.
verb be part of the collection of ~ | The mask was part of the collection of the museum in May.
verb be hung in ~ | The mask was hung in the museum in May.
verb be showcased at ~ | The mask was showcased at the museum in May.
verb be in the collection of ~ | The mask was in the collection of the museum in May.
verb put on exhibit | The museum put the mask on exhibit in May.
verb place on display | The museum placed the mask on display in May.
verb place on view | The museum placed the mask on view in May.
verb place on show | The museum placed the mask on show in May.
verb showcase | The museum showcased the mask in May.
noun exposition | The exposition of the mask came in May.
noun museum display | The museum display of the mask came in May.
noun group show | The group show of the mask came in May.

class film
noun filming | The filming of the film took a month.
noun principal photography | The principal photography of the film took a month.
verb film | The company filmed the series in Spain.
verb be shot on location in ~ | The series was shot on location in Spain.
verb shoot the film | The company shot the film in Spain.
verb shoot the series | The company shot the series in Spain.
verb shoot the movie | The company shot the movie in Spain.
verb shoot on location | The company shot the film on location in Spain.
noun film shoot | The film shoot took place in Spain.

class record song
verb lay down | The band laid down the album in May.
noun recording session | The recording session of the album took a month.

class sell copies
verb sell | The book sold 900 copies in May.
verb shift | The book shifted 900 copies in May.
verb clock up sales of | The book clocked up sales of 900 copies in May.
verb reach sales of | The book reached sales of 900 copies in May.
verb buy copies | Readers bought 900 copies in May.
verb sell copies | The shop sold 900 copies in May.
noun sales | The sales of the book reached 900 copies.

class award
verb award | The jury awarded the prize to the singer in May.
verb honour | The jury honoured the singer in May.
verb honor | The jury honored the singer in May.
verb reward | The jury rewarded the singer in May.
verb decorate | The jury decorated the singer in May.
verb crown | The jury crowned the singer in May.
verb honour with a prize | The jury honoured the singer with a prize in May.
verb give a prize | The jury gave the singer a prize in May.
verb hand a prize | The jury handed the singer a prize in May.
verb present with a prize | The jury presented the singer with a prize in May.
verb knight | The jury knighted the singer in May.
verb bestow an honour on | The jury bestowed an honour on the singer in May.
verb confer a degree on | The jury conferred a degree on the singer in May.
verb collect ~ | The singer collected the prize in May.
verb pick up ~ | The singer picked up the prize in May.
verb take home ~ | The singer took home the prize in May.
verb land ~ | The singer landed the prize in May.
verb scoop ~ | The singer scooped the prize in May.
verb earn ~ | The singer earned the prize in May.
verb walk away with ~ | The singer walked away with the prize in May.
verb carry off ~ | The singer carried off the prize in May.
verb clinch ~ | The singer clinched the prize in May.
verb secure ~ | The singer secured the prize in May.
verb bag ~ | The singer bagged the prize in May.
verb go home with ~ | The singer went home with the prize in May.
verb be honoured with ~ | The singer was honoured with the prize in May.
verb be honored with ~ | The singer was honored with the prize in May.
verb be presented with ~ | The singer was presented with the prize in May.
verb go to | The prize went to the singer in May.
verb be won by | The prize was won by the singer in May.
verb fall to | The prize fell to the singer in May.
verb be presented to | The prize was presented to the singer in May.
verb be bestowed on | The prize was bestowed on the singer in May.
noun award | The award of the singer came in May.
noun prize | The prize of the singer came in May.
noun medal | The medal of the singer came in May.
noun honour | The honour of the singer came in May.
noun honor | The honor of the singer came in May.
noun trophy | The trophy of the singer came in May.
noun prize money | The prize money of the singer came in May.
noun accolade | The accolade of the singer came in May.
noun awarding | The awarding of the singer came in May.
verb be the recipient of ~ | The singer was the recipient of the prize in May.
verb be recognised with ~ | The singer was recognised with the prize in May.
verb be recognized with ~ | The singer was recognized with the prize in May.
verb be rewarded with ~ | The singer was rewarded with the prize in May.
verb be feted with ~ | The singer was feted with the prize in May.
noun award ceremony | The award ceremony for the singer came in May.
noun prize giving | The prize giving for the singer came in May.
not | The awkward guest spoke.
verb accept prize ~ | The singer accepted the prize in May.
verb accept award ~ | The singer accepted the award in May.
verb accept medal ~ | The runner accepted the medal in May.

class unveil statue
verb unveil | The mayor unveiled the statue in May.
verb dedicate | The mayor dedicated the statue in May.
verb inaugurate | The mayor inaugurated the statue in May.
verb consecrate | The mayor consecrated the statue in May.
verb erect | The mayor erected the statue in May.
verb install | The mayor installed the statue in May.
verb reveal | The mayor revealed the statue in May.
noun unveiling | The unveiling of the statue came in May.
noun dedication | The dedication of the statue came in May.
noun inauguration | The inauguration of the statue came in May.
noun consecration | The consecration of the statue came in May.

class broadcast
verb televise | The station televised the show in May.
verb beam | The station beamed the show in May.
verb put on air | The station put the show on air in May.
verb broadcast | The channel broadcast the match on Monday.
noun transmission | The transmission of the show was in May.
noun airing | The airing of the show was in May.
noun live stream | The live stream of the show was in May.
noun livestream | The livestream of the show was in May.
noun telecast | The telecast of the show was in May.
not | The broad road was closed.

class watch
verb tune in to | Fans tuned in to the final on Monday.
verb tune in for | Fans tuned in for the final on Monday.
verb turn out for | Fans turned out for the final on Monday.
verb turn up for | Fans turned up for the final on Monday.
verb look on at | Fans looked on at the final on Monday.
verb flock to | Fans flocked to the final on Monday.
verb pack the stands for | Fans packed the stands for the final on Monday.
verb fill the stadium for | Fans filled the stadium for the final on Monday.
verb be present at | Fans were present at the final on Monday.
verb sit through | Fans sat through the final on Monday.
verb be in the crowd at | Fans were in the crowd at the final on Monday.
verb come to | Fans came to the final on Monday.
verb come out for | Fans came out for the final on Monday.
verb tune into | Fans tuned into the final on Monday.
verb turn out to see | Fans turned out to see the final on Monday.
verb queue for | Fans queued for the final on Monday.
verb throng to | Fans thronged to the final on Monday.
verb go to | Fans went to the final on Monday.
noun audience | The audience of the final was 900.
noun viewership | The viewership of the final was 900.
noun viewing figure | The viewing figure of the final was 900.
verb see on television | Some 9 million people saw the final on television in May.
verb follow on television | Some 9 million people followed the final on television in May.
verb follow live | Some 9 million people followed live the final in May.
noun viewing public | The viewing public of 9 million set a record.
noun number of viewers | The number of viewers of 9 million set a record.
noun viewer number | The viewer number of 9 million set a record.
noun viewer figure | The viewer figure of 9 million set a record.
noun audience figure | The audience figure of 9 million set a record.
noun audience share | The audience share of 9 million set a record.

class star
verb star in | The actor starred in the film in 1990.
verb play the lead in | The actor played the lead in the film in 1990.
verb play a part in | The actor played a part in the film in 1990.
verb take the lead in | The actor took the lead in the film in 1990.
verb have a role in | The actor had a role in the film in 1990.
noun lead role | The lead role of the actor won a prize.
noun leading role | The leading role of the actor won a prize.
noun title role | The title role of the actor won a prize.
noun starring role | The starring role of the actor won a prize.
verb play the hero | The singer played the hero.
verb play the heroine | The singer played the heroine.
verb play the part of | The singer played the part of the queen.
verb play the role of | The singer played the role of the queen.
verb play the title role | The singer played the title role.
verb play the main role | The singer played the main role.
verb play the leading role | The singer played the leading role.
verb portray | The singer portrayed the queen.
verb be cast as | The singer was cast as the queen.
verb be cast in | The singer was cast in the film.
verb take the role of | The singer took the role of the queen.
verb take the part of | The singer took the part of the queen.
verb appear in | The singer appeared in the film.
verb appear as | The singer appeared as the queen.
verb act in | The singer acted in the film.
verb have the lead in | The singer had the lead in the film.
verb have the lead role in | The singer had the lead role in the film.
verb land the role of | The singer landed the role of the queen.
verb headline | The singer headlined the film.
noun main role | The main role went to the singer.
noun main part | The main part went to the singer.
noun leading part | The leading part went to the singer.
verb land the lead in | The actress landed the lead in the film.
verb get the lead in | The actress got the lead in the film.
verb be in the cast of | The actress was in the cast of the film.
verb lead the cast of | The actress led the cast of the film.
verb head the cast of | The actress headed the cast of the film.
noun star turn | The star turn went to the actress.
noun star part | The star part went to the actress.

class compose
verb score | The author scored the opera in 1925.
verb orchestrate | The author orchestrated the opera in 1925.
verb set to music | The author set the opera to music in 1925.
verb compose | The master composed the opera in May.
noun composition | The composition of the opera took a year.
noun composing | The composing of the opera took a year.
verb write the music for | The pianist wrote the music for the film.
verb write the score for | The pianist wrote the score for the film.
verb write the music to | The pianist wrote the music to the film.
verb provide the score for | The pianist provided the score for the film.
verb provide the music for | The pianist provided the music for the film.
verb supply the music for | The pianist supplied the music for the film.
verb write the soundtrack for | The pianist wrote the soundtrack for the film.
verb be the composer of | The pianist was the composer of the film.
noun musical score | The musical score of the pianist came out in May.

class paint
verb paint | The artist painted the portrait in 1925.
verb sketch | The artist sketched the portrait in 1925.
verb sculpt | The artist sculpted the portrait in 1925.
verb carve | The artist carved the portrait in 1925.
verb depict | The artist depicted the portrait in 1925.

class translate
verb translate | The author translated the novel in 1925.
verb render into English | The author rendered the novel into English in 1925.
verb adapt | The author adapted the novel in 1925.
verb bring into English | The author brought the novel into English in 1925.
noun translation | The translation of the novel took a year.
noun rendering | The rendering of the novel took a year.
noun adaptation | The adaptation of the novel took a year.

class draw match symmetric
verb tie | The teams tied on Monday.
verb finish level | The teams finished level on Monday.
verb share the points | The teams shared the points on Monday.
verb play to a draw | The teams played to a draw on Monday.
verb end level | The teams ended level on Monday.
verb settle for a draw | The teams settled for a draw on Monday.
verb be level | The teams were level on Monday.
noun draw | The draw of the teams came on Monday.
noun tie | The tie of the teams came on Monday.
noun stalemate | The stalemate of the teams came on Monday.
noun dead heat | The dead heat of the teams came on Monday.
verb finish all square | The teams finished all square in May.
verb end all square | The teams ended all square in May.
verb be all square | The teams were all square in May.
verb take a point each | The teams took a point each in May.
verb earn a point each | The teams earned a point each in May.
verb get a point each | The teams got a point each in May.
verb share the spoils | The teams shared the spoils in May.
verb split the points | The teams split the points in May.

class sideline
verb miss the match ~ | The striker missed the match in May.
verb be ruled out ~ | The striker was ruled out in May.
verb be out of action ~ | The striker was out of action in May.
verb be unavailable ~ | The striker was unavailable in May.
verb miss the season ~ | The striker missed the season in May.
verb be on the sidelines ~ | The striker was on the sidelines in May.
verb be off the field ~ | The striker was off the field in May.
verb spend on the sidelines ~ | The striker spent on the sidelines in May.
verb sit out ~ | The striker sat out in May.
verb be laid up ~ | The striker was laid up in May.
verb miss out ~ | The striker missed out in May.
verb be on the treatment table ~ | The striker was on the treatment table in May.
verb be out of the team ~ | The striker was out of the team in May.
verb be on the injured list ~ | The striker was on the injured list in May.
verb be unfit ~ | The striker was unfit in May.
verb keep out | The injury kept the striker out for a month.
verb sideline | The injury sidelined the striker for a month.
verb rule out | The injury ruled the striker out for a month.
verb put out of action | The injury put the striker out of action for a month.
noun injury lay off | The injury lay off of the striker lasted a month.
noun spell on the sidelines | The spell on the sidelines of the striker lasted a month.
verb be out injured ~ | The striker was out injured in May.
verb be out for the season ~ | The striker was out for the season in May.
verb be lost for the season ~ | The striker was lost for the season in May.
verb be lost to injury ~ | The striker was lost to injury in May.
verb be missing through injury ~ | The striker was missing through injury in May.
verb be absent through injury ~ | The striker was absent through injury in May.
verb miss the final ~ | The striker missed the final in May.
verb miss the tournament ~ | The striker missed the tournament in May.
verb miss the tour ~ | The striker missed the tour in May.
verb miss the cup ~ | The striker missed the cup in May.
verb be in the treatment room ~ | The striker was in the treatment room in May.
verb be nursing an injury ~ | The striker was nursing an injury in May.
noun injury layoff | The injury layoff of the striker came in May.
noun injury absence | The injury absence of the striker came in May.
noun spell out injured | The spell out injured of the striker came in May.
noun time on the sidelines | The time on the sidelines of the striker came in May.
not | The side door was locked.

class suspend player
verb ban | The league banned the striker in May.
verb suspend | The league suspended the striker in May.
verb give a ban | The league gave the striker a ban in May.
verb bar | The league barred the striker in May.
verb hand a ban | The league handed the striker a ban in May.
verb slap a ban on | The league slapped a ban on the striker in May.
verb impose a ban on | The league imposed a ban on the striker in May.
verb exclude | The league excluded the striker in May.
verb disqualify | The league disqualified the striker in May.
verb expel | The league expelled the striker in May.
noun ban | The ban of the striker came in May.
noun suspension | The suspension of the striker came in May.
noun exclusion | The exclusion of the striker came in May.
noun disqualification | The disqualification of the striker came in May.
noun touchline ban | The touchline ban of the striker came in May.

class transfer
verb sign | The club signed the striker in May.
verb buy | The club bought the striker in May.
verb land | The club landed the striker in May.
verb snap up | The club snapped up the striker in May.
verb bring in | The club brought in the striker in May.
verb acquire | The club acquired the striker in May.
verb pay for | The club paid for the striker in May.
verb recruit | The club recruited the striker in May.
verb capture | The club captured the striker in May.
verb secure | The club secured the striker in May.
verb splash out on | The club splashed out on the striker in May.
verb spend on | The club spent on the striker in May.
verb swoop for | The club swooped for the striker in May.
verb purchase | The club purchased the striker in May.
verb secure the signature of | The club secured the signature of the striker in May.
verb secure the services of | The club secured the services of the striker in May.
verb take on | The club took on the striker in May.
verb poach | The club poached the striker in May.
verb complete the signing of | The club completed the signing of the striker in May.
verb seal the signing of | The club sealed the signing of the striker in May.
verb hire | The club hired the striker in May.
verb prise away | The club prised away the striker in May.
verb tie down | The club tied down the striker in May.
verb join ~ | The striker joined the club in May.
verb move to ~ | The striker moved to the club in May.
verb transfer to ~ | The striker transferred to the club in May.
verb switch to ~ | The striker switched to the club in May.
verb go to ~ | The striker went to the club in May.
verb make the move to ~ | The striker made the move to the club in May.
verb arrive at ~ | The striker arrived at the club in May.
verb be traded to ~ | The striker was traded to the club in May.
verb be sold to ~ | The striker was sold to the club in May.
verb return to ~ | The striker returned to the club in May.
verb defect to ~ | The striker defected to the club in May.
verb sell to | The club sold the striker to the Blues.
verb complete a move to ~ | The keeper completed a move to the club in May.
verb seal a move to ~ | The keeper sealed a move to the club in May.
verb make move to ~ | The keeper made a move to the club in May.
verb put pen to paper ~ | The keeper put pen to paper in May.
verb sign for ~ ! | The keeper signed for the club in May.
verb sign with ~ | The keeper signed with the club in May.
verb sign a contract with ~ | The keeper signed a contract with the club in May.
verb pen a deal with ~ | The keeper penned a deal with the club in May.
verb be unveiled ~ | The keeper was unveiled in May.
verb be signed by ~ | The keeper was signed by the club in May.
verb splash on | The club splashed £22 million on the keeper.
verb fork out for | The club forked out £22 million for the keeper.
verb shell out for | The club shelled out £22 million for the keeper.
verb lavish on | The club lavished £22 million on the keeper.
verb part with for | The club parted with £22 million for the keeper.
verb agree a fee for | The club agreed a fee for the keeper in May.
verb agree a deal for | The club agreed a deal for the keeper in May.
verb scoop up | The club scooped up the keeper in May.
verb lure | The club lured the keeper in May.
verb cost the club ~ | The keeper cost the club £22 million.
verb cost club ~ | The keeper cost his new club £22 million.
noun transfer | The transfer of the striker came in May.
noun signing | The signing of the striker came in May.
noun transfer fee | The transfer fee of the striker came in May.
noun loan deal | The loan deal of the striker came in May.
noun move | The move of the keeper came in May.
noun switch | The switch of the keeper came in May.
noun fee | The fee for the keeper was £22 million.
noun transfer sum | The transfer sum was £22 million.
noun transfer price | The transfer price was £22 million.
noun transfer deal | The transfer deal came in May.
noun trade | The trade of the keeper came in May.
noun loan move | The loan move came in May.
not | The transferable skills were listed.

class qualify
verb qualify | The Blues qualified in May.
verb reach the final | The Blues reached the final in May.
verb go through | The Blues went through in May.
verb book their place | The Blues booked their place in May.
verb earn promotion | The Blues earned promotion in May.
verb win promotion | The Blues won promotion in May.
verb book a place in the final | The Blues booked a place in the final in May.
verb make the final | The Blues made the final in May.
verb reach the last eight | The Blues reached the last eight in May.
verb make it through | The Blues made it through in May.
verb clinch a place | The Blues clinched a place in May.
verb make it to the final | The Blues made it to the final in May.
verb earn a place in the final | The Blues earned a place in the final in May.
verb secure their place | The Blues secured their place in May.
noun qualification | The qualification of the Blues came in May.
verb book their ticket to the final | The team booked their ticket to the final in May.
verb book its ticket to the final | The team booked its ticket to the final in May.
verb book a ticket to the final | The team booked a ticket to the final in May.
verb book a spot in the final | The team booked a spot in the final in May.
verb earn a spot in the final | The team earned a spot in the final in May.
verb secure a spot in the final | The team secured a spot in the final in May.
verb clinch a spot in the final | The team clinched a spot in the final in May.
verb secure a place in the final | The team secured a place in the final in May.
verb seal a place in the final | The team sealed a place in the final in May.
verb gain a place in the final | The team gained a place in the final in May.
verb win a place in the final | The team won a place in the final in May.
verb claim a place in the final | The team claimed a place in the final in May.
verb grab a place in the final | The team grabbed a place in the final in May.
verb advance to the final | The team advanced to the final in May.
verb progress to the final | The team progressed to the final in May.
verb move into the final | The team moved into the final in May.
verb move on to the final | The team moved on to the final in May.
verb sail into the final | The team sailed into the final in May.
verb ease into the final | The team eased into the final in May.
verb storm into the final | The team stormed into the final in May.
verb cruise into the final | The team cruised into the final in May.
verb power into the final | The team powered into the final in May.
verb advance to the semifinals | The team advanced to the semifinals in May.
verb reach the semifinals | The team reached the semifinals in May.
verb reach the quarterfinals | The team reached the quarterfinals in May.
verb reach the semi finals | The team reached the semi finals in May.
verb reach the quarter finals | The team reached the quarter finals in May.
verb reach the last four | The team reached the last four in May.
verb reach the last sixteen | The team reached the last sixteen in May.
verb gain promotion | The team gained promotion in May.
verb secure promotion | The team secured promotion in May.
verb clinch promotion | The team clinched promotion in May.
verb seal promotion | The team sealed promotion in May.

class relegate
verb suffer relegation | The Reds suffered relegation in May.
verb relegate | The team was relegated in May.
verb drop down a division ~ | The team dropped down a division in May.
verb go down a division ~ | The team went down a division in May.
noun relegation | The relegation of the Reds came in May.
noun demotion | The demotion of the Reds came in May.
verb drop out of the league ~ | The team dropped out of the league in May.
verb lose its place in the division ~ | The team lost its place in the division in May.
verb lose its place in the league ~ | The team lost its place in the league in May.
verb go down to the second division ~ | The team went down to the second division in May.
verb drop to the second division ~ | The team dropped to the second division in May.
verb drop into the second division ~ | The team dropped into the second division in May.
verb drop into the second tier ~ | The team dropped into the second tier in May.
verb drop to the second tier ~ | The team dropped to the second tier in May.
verb drop out of the top flight ~ | The team dropped out of the top flight in May.
verb be doomed to the drop ~ | The team was doomed to the drop in May.
verb suffer the drop ~ | The team suffered the drop in May.
verb demote | The league demoted the team in May.

class break record
verb shatter | The runner shattered the record in May.
verb rewrite | The runner rewrote the record in May.
verb set a record | The runner set a record in May.
verb break the record | The runner broke the record in May.
verb smash the record | The runner smashed the record in May.
verb set a new mark | The runner set a new mark in May.
verb run a record | The runner ran a record in May.
verb set a world record | The runner set a world record in May.
verb break the world record | The runner broke the world record in May.
verb set a best | The runner set a best in May.
verb make history | The runner made history in May.
verb enter the record books | The runner entered the record books in May.
noun world record | The world record of the runner came in May.
noun record time | The record time of the runner came in May.
noun record run | The record run of the runner came in May.
verb set the record | The runner set the record in May.
verb beat the record | The runner beat the record in May.
verb lower the record | The runner lowered the record in May.
verb improve the record | The runner improved the record in May.
verb set the world record | The runner set the world record in May.
verb equal the record | The runner equalled the record in May.
verb set a new record | The runner set a new record in May.
verb hold the record | The runner held the record in May.
verb hold the world record | The runner held the world record in May.
verb rewrite the record books | The runner rewrote the record books in May.
verb set a new world record | The runner set a new world record in May.
verb eclipse the record | The runner eclipsed the record in May.
verb surpass the record | The runner surpassed the record in May.
noun national record | The national record of the runner came in May.
noun olympic record | The olympic record of the runner came in May.
noun european record | The european record of the runner came in May.
noun course record | The course record of the runner came in May.
noun track record | The track record of the runner came in May.
noun new record | The new record of the runner came in May.
noun record breaking run | The record breaking run of the runner came in May.
verb top the record | The runner topped the record in May.
verb eclipse the mark | The runner eclipsed the mark in May.
verb surpass the mark | The runner surpassed the mark in May.
verb claim the record | The runner claimed the record in May.
verb take the record | The runner took the record in May.
noun season best | The season best of the runner came in May.
noun all time record | The all time record of the runner came in May.
noun area record | The area record of the runner came in May.
noun record breaking time | The record breaking time of the runner came in May.
noun record jump | The record jump of the runner came in May.
noun record throw | The record throw of the runner came in May.

class finish race
verb cross the line | The runner crossed the line in May.
verb cross the finish line | The runner crossed the finish line in May.
verb finish the race | The runner finished the race in May.
verb complete the course | The runner completed the course in May.
verb breast the tape | The runner breasted the tape in May.
verb complete the race | The runner completed the race in May.
verb run | The runner ran the race in two hours.
verb swim | The swimmer swam the race in two hours.
verb cycle | The rider cycled the course in two hours.
verb ski | The skier skied the course in two hours.
verb skate | The skater skated the course in two hours.
verb sprint | The runner sprinted the course in 20 seconds.
verb get round | The runner got round the course in two hours.
verb get round in | The runner got round in two hours.
verb go round in | The horse went round in two minutes.
verb come home in | The runner came home in two hours.
verb be timed at | The runner was timed at two hours.
verb run a time of | The runner ran a time of two hours.
verb clock a time of | The runner clocked a time of two hours.
verb record a time of | The runner recorded a time of two hours.
verb post a time of | The runner posted a time of two hours.
verb set a time of | The runner set a time of two hours.
verb finish in a time of | The runner finished in a time of two hours.
verb stop the clock at | The rider stopped the clock at two hours.
verb stop the clock in | The rider stopped the clock in two hours.
verb clock | The runner clocked two hours.
verb finish in | The runner finished in two hours.
verb cover the distance in | The runner covered the distance in two hours.
verb cover the course in | The runner covered the course in two hours.
verb complete the distance in | The runner completed the distance in two hours.
verb cross the line in | The runner crossed the line in two hours.
verb cross the finish line in | The runner crossed the finish line in two hours.
verb break the tape in | The runner broke the tape in two hours.
verb hit the wall in | The swimmer hit the wall in 50 seconds.
verb touch home in | The swimmer touched home in 50 seconds.
verb touch the wall in | The swimmer touched the wall in 50 seconds.
verb take for | The runner took two hours for the course.
verb need for | The runner needed two hours for the course.
verb complete the distance in | The runner completed the distance in two hours.
verb finish race | The runner finished the race in two hours.
verb finish marathon | The runner finished the marathon in two hours.
verb finish course | The runner finished the course in two hours.
verb finish distance | The runner finished the distance in two hours.
verb complete race | The runner completed the race in two hours.
verb complete marathon | The runner completed the marathon in two hours.
verb complete distance | The runner completed the distance in two hours.
verb complete lap | The driver completed the lap in two minutes.
verb cover course | The runner covered the course in two hours.
verb cover distance | The runner covered the distance in two hours.
verb cover marathon | The runner covered the marathon in two hours.
verb win race | The runner won the race in two hours.
verb win marathon | The runner won the marathon in two hours.
verb win final | The runner won the final in 20 seconds.
verb do marathon | The runner did the marathon in two hours.
verb do distance | The runner did the distance in two hours.
verb do lap | The driver did the lap in two minutes.
noun finishing time | The finishing time of the runner came in May.
noun winning time | The winning time of the runner came in May.
noun time of | The time of the runner was two hours.
noun time in | The time in the race was two hours.
noun time for | The time for the race was two hours.
noun race time | The race time was two hours.
noun run time | The run time was two hours.
noun best time | The best time was two hours.
noun marathon time | The marathon time was two hours.
noun lap time | The lap time was two minutes.
noun course record | The course record was two hours.
noun split | The split was two minutes.
verb reach the line in | The runner reached the line in two hours in May.
verb reach the finish in | The runner reached the finish in two hours in May.
verb reach the finish line in | The runner reached the finish line in two hours in May.
verb get to the finish in | The runner got to the finish in two hours in May.
verb make it home in | The runner made it home in two hours in May.
noun finish time | The finish time of the runner was two hours.
noun chip time | The chip time of the runner was two hours.
noun clocking | The clocking of the runner was two hours.
not | The running water was cold.

class host event
verb host | The city hosted the games in 1990.
verb be home to | The city was home to the games in 1990.
verb be the venue for | The city was the venue for the games in 1990.
verb be the host of | The city was the host of the games in 1990.
verb play host to | The city played host to the games in 1990.

class coach
verb coach | The trainer coached the Blues for two years.
verb be in charge of | The trainer was in charge of the Blues for two years.
verb be at the helm of | The trainer was at the helm of the Blues for two years.
verb be coach of | The trainer was coach of the Blues for two years.
verb be manager of | The trainer was manager of the Blues for two years.
verb be the trainer of | The trainer was the trainer of the team in May.
verb be in the dugout for | The trainer was in the dugout for the team in May.
verb be in the dugout of | The trainer was in the dugout of the team in May.
verb manage the team | The trainer managed the team in May.

class retire sport
verb hang up his boots | The striker hung up his boots in May.
verb call time on his career | The striker called time on his career in May.
verb end his career | The striker ended his career in May.
verb bring down the curtain on his career | The striker brought down the curtain on his career in May.
verb announce his retirement | The striker announced his retirement in May.
verb play his last match | The striker played his last match in May.
verb hang up boots | The striker hung up her boots in May.
verb hang up gloves | The boxer hung up his gloves in May.
verb hang up racket | The player hung up her racket in May.
verb hang up spikes | The runner hung up her spikes in May.
verb hang up skates | The skater hung up her skates in May.
verb retire | The striker retired in May.
verb call it a day | The striker called it a day in May.
verb end career | The striker ended her career in May.
verb finish career | The striker finished her career in May.
verb call time on career | The striker called time on her career in May.
verb bring down the curtain on career | The striker brought down the curtain on her career in May.
verb draw career to a close | The striker drew her career to a close in May.
verb bring career to an end | The striker brought her career to an end in May.
verb bow out | The striker bowed out in May.
verb step away from the sport | The striker stepped away from the sport in May.
verb step away from the game | The striker stepped away from the game in May.
verb leave the sport | The striker left the sport in May.
verb quit the sport | The striker quit the sport in May.
verb quit the game | The striker quit the game in May.
verb leave the stage | The singer left the stage in May.
verb give up the sport | The striker gave up the sport in May.
verb give up competition | The striker gave up competition in May.
verb play last game | The striker played her last game in May.
verb play final game | The striker played her final game in May.
verb play final match | The striker played her final match in May.
verb run last race | The runner ran her last race in May.
verb ride last race | The rider rode her last race in May.
verb announce retirement | The striker announced her retirement in May.
verb ride off into the sunset | The striker rode off into the sunset in May.
noun farewell match | The farewell match of the striker came in May.
noun last match | The last match of the striker came in May.
noun retirement | The retirement of the striker came in May.
noun last game | The last game of the striker came in May.
noun final game | The final game of the striker came in May.
noun final match | The final match of the striker came in May.
noun last race | The last race of the runner came in May.
verb retire from racing | The rider retired from racing in May.
verb retire from the sport | The rider retired from the sport in May.
verb retire from football | The striker retired from football in May.
verb retire from tennis | The player retired from tennis in May.
verb retire from competition | The runner retired from competition in May.
verb quit racing | The rider quit racing in May.
verb give up racing | The rider gave up racing in May.

class referee
verb referee | The Swede refereed the match on Monday.
verb umpire | The Swede umpired the match on Monday.
verb officiate at | The Swede officiated at the match on Monday.
verb take charge of match | The Swede took charge of the match on Monday.
noun refereeing | The refereeing of the match was poor.

class compete
verb compete | Nine runners competed in May.
verb vie | Nine runners vied for the cup in May.
verb contend | Nine runners contended for the cup in May.
verb take part in the race | Nine runners took part in the race in May.
verb be in the running for | Nine runners were in the running for the cup.
verb be in contention | Nine runners were in contention in May.
verb battle it out | Nine runners battled it out in May.
verb fight it out | Nine runners fought it out in May.
verb slug it out | Nine runners slugged it out in May.
verb line up at the start | Nine runners lined up at the start in May.
verb try to outbid | Nine buyers tried to outbid each other in May.
verb be in the hunt for | Nine buyers were in the hunt for the painting.

class pan
verb pan | The critics panned the film in May.
verb savage | The critics savaged the film in May.
verb maul | The critics mauled the film in May.
verb tear to pieces | The critics tore the film to pieces in May.
verb tear to shreds | The critics tore the film to shreds in May.
verb rip apart | The critics ripped the film apart in May.
verb get bad reviews ~ | The film got bad reviews in May.
verb get poor reviews ~ | The film got poor reviews in May.
verb get negative reviews ~ | The film got negative reviews in May.
verb receive bad reviews ~ | The film received bad reviews in May.
verb receive poor reviews ~ | The film received poor reviews in May.
verb receive negative reviews ~ | The film received negative reviews in May.
verb be poorly received ~ | The film was poorly received in May.
verb be badly received ~ | The film was badly received in May.
verb give the thumbs down to | The critics gave the thumbs down to the film in May.
verb give bad reviews to | The critics gave bad reviews to the film in May.
noun bad review | The bad review of the film was harsh.
noun negative review | The negative review of the film was harsh.
noun scathing review | The scathing review of the film was harsh.
noun critical mauling | The critical mauling of the film was harsh.

class nominate
verb nominate | The jury nominated the film in May.
verb shortlist | The jury shortlisted the film in May.
verb be up for ~ | The film was up for nine prizes.
verb receive nominations ~ | The film received nine nominations.
verb get nominations ~ | The film got nine nominations.
verb earn nominations ~ | The film earned nine nominations.
verb have nominations ~ | The film had nine nominations.
verb pick up nominations ~ | The film picked up nine nominations.
verb land nominations ~ | The film landed nine nominations.
verb garner nominations ~ | The film garnered nine nominations.
verb rack up nominations ~ | The film racked up nine nominations.
verb lead with nominations ~ | The film led with nine nominations.
verb collect nominations ~ | The film collected nine nominations.
verb make the shortlist ~ | The film made the shortlist in May.
verb be on the shortlist ~ | The film was on the shortlist in May.
noun nomination | The nomination of the film came in May.
noun oscar nomination | The oscar nomination of the film came in May.
noun award nomination | The award nomination of the film came in May.
noun shortlisting | The shortlisting of the film came in May.
noun oscar nod | The oscar nod of the film came in May.
verb be among the nominees for ~ | The film was among the nominees for two prizes in May.
verb be on the longlist for ~ | The film was on the longlist for two prizes in May.
verb be longlisted for ~ | The film was longlisted for two prizes in May.
verb make the longlist for ~ | The film made the longlist for two prizes in May.
verb be in the running for ~ | The film was in the running for two prizes in May.
verb longlist | The film longlisted two prizes in May.
noun longlisting | The longlisting of the film came in May.

class send off
verb show a red card | The referee showed the player a red card.
verb show the red card | The referee showed the player the red card.
verb give a red card | The referee gave the player a red card.
verb be sent off ~ | The player was sent off in May.
verb be shown a red card ~ | The player was shown a red card in May.
verb be shown the red card ~ | The player was shown the red card in May.
verb be given a red card ~ | The player was given a red card in May.
verb get a red card ~ | The player got a red card in May.
verb receive a red card ~ | The player received a red card in May.
verb pick up a red card ~ | The player picked up a red card in May.
verb see red ~ | The player saw red in May.
verb get his marching orders ~ | The player got his marching orders in May.
verb be given his marching orders ~ | The player was given his marching orders in May.
verb be shown a second yellow card ~ | The player was shown a second yellow card in May.
verb be booked twice ~ | The player was booked twice in May.
noun red card | The red card of the player came in May.
noun sending off | The sending off of the player came in May.
noun second yellow card | The second yellow card of the player came in May.
noun early bath | The early bath of the player came in May.

class save shot
verb make saves | The keeper made nine saves.
verb make a save | The keeper made a save in May.
verb pull off saves | The keeper pulled off nine saves.
verb pull off a save | The keeper pulled off a save in May.
verb produce a save | The keeper produced a save in May.
verb save shots | The keeper saved nine shots.
verb save a penalty | The keeper saved a penalty in May.
verb stop shots | The keeper stopped nine shots.
verb keep out shots | The keeper kept out nine shots.
verb turn away shots | The keeper turned away nine shots.
verb parry | The keeper parried nine shots.
verb register saves | The keeper registered nine saves.
noun penalty save | The penalty save came in May.
noun goalkeeping save | The goalkeeping save came in May.

class possession attribute
noun possession | The possession of the team was 60 percent.
noun ball possession | The ball possession of the team was 60 percent.
noun share of possession | The share of possession of the team was 60 percent.
noun share of the ball | The share of the ball of the team was 60 percent.
noun possession rate | The possession rate of the team was 60 percent.
verb have of the ball | The team had 60 percent of the ball.
verb have of possession | The team had 60 percent of possession.
verb enjoy of possession | The team enjoyed 60 percent of possession.
verb enjoy of the ball | The team enjoyed 60 percent of the ball.
verb see of the ball | The team saw 60 percent of the ball.
verb have percent possession | The team had 60 percent possession.
verb control of the ball | The team controlled 60 percent of the ball.

class jump distance
verb jump metres | The girl jumped nine metres.
verb leap metres | The girl leapt nine metres.
verb clear metres | The girl cleared nine metres.
verb jump feet | The girl jumped nine feet.
verb leap feet | The girl leapt nine feet.
verb throw metres | The girl threw nine metres.
verb hurl metres | The girl hurled nine metres.
verb sail over | The girl sailed over nine metres.
verb reach with a jump | The girl reached nine metres with a jump.
noun long jump | The long jump of the girl was nine metres.
noun high jump | The high jump of the girl was nine metres.
noun winning jump | The winning jump of the girl was nine metres.
noun winning throw | The winning throw of the girl was nine metres.
noun winning leap | The winning leap of the girl was nine metres.
noun best jump | The best jump of the girl was nine metres.

class play for country
verb win caps | The player won nine caps.
verb earn caps | The player earned nine caps.
verb have caps | The player has nine caps.
verb collect caps | The player collected nine caps.
verb gain caps | The player gained nine caps.
verb play internationals | The player played nine internationals.
verb represent country | The player represented his country nine times.
verb play for country | The player played for his country nine times.
verb appear for country | The player appeared for his country nine times.
verb turn out for country | The player turned out for his country nine times.
verb make appearances for | The player made nine appearances for the club.
verb wear the shirt of | The player wore the shirt of the club nine times.
noun number of caps | The number of caps of the player was nine.
noun cap tally | The cap tally of the player was nine.
noun international cap | The international cap of the player was nine.
noun international appearance | The international appearance of the player was nine.

class beat record
verb shave off the record | The runner shaved a second off the record.
verb knock off the record | The runner knocked a second off the record.
verb take off the record | The runner took a second off the record.
verb cut from the record | The runner cut a second from the record.
verb slice off the record | The runner sliced a second off the record.
verb chop off the record | The runner chopped a second off the record.
verb beat the record by | The runner beat the record by a second.
verb beat the old record by | The runner beat the old record by a second.
verb break the record by | The runner broke the record by a second.
verb lower the record by | The runner lowered the record by a second.
verb improve the record by | The runner improved the record by a second.

class starting price attribute
noun starting price | The starting price of the painting was $900.
noun opening bid | The opening bid of the painting was $900.
noun starting bid | The starting bid of the painting was $900.
noun reserve price | The reserve price of the painting was $900.
noun guide price | The guide price of the painting was $900.
noun presale estimate | The presale estimate of the painting was $900.
noun pre sale estimate | The pre sale estimate of the painting was $900.
noun low estimate | The low estimate of the painting was $900.
noun high estimate | The high estimate of the painting was $900.
verb be estimated to fetch | The painting was estimated to fetch $900.
verb be expected to fetch | The painting was expected to fetch $900.

class authenticate
verb authenticate | The expert authenticated the painting in May.
verb be by the hand of ~ | The painting was by the hand of the master.
verb certify as genuine | The expert certified the painting as genuine.
verb declare genuine | The expert declared the painting genuine.
verb be genuine ~ | The painting was genuine.
verb be authentic ~ | The painting was authentic.
verb vouch for the authenticity of | The expert vouched for the authenticity of the painting.
verb confirm the authenticity of | The expert confirmed the authenticity of the painting.
noun authentication | The authentication of the painting came in May.
noun attribution | The attribution of the painting came in May.
noun authenticity | The authenticity of the painting came in May.

class age rating
verb be rated | The film is rated 15.
verb be classified | The film is classified 15.
verb get a rating of | The film got a rating of 15.
verb receive a rating of | The film received a rating of 15.
verb get a certificate | The film got a 15 certificate.
verb be given a certificate | The film was given a 15 certificate.
noun age rating | The age rating of the film is 15.
noun age limit | The age limit of the film is 15.
noun certificate | The certificate of the film is 15.
noun film rating | The film rating of the film is 15.
noun classification | The classification of the film is 15.

class top charts
verb top the charts | The song topped the charts in May.
verb be number one | The song was number one in May.
verb reach number one | The song reached number one in May.
verb hit number one | The song hit number one in May.
verb go to number one | The song went to number one in May.
verb spend at number one | The song spent nine weeks at number one.
verb stay at number one | The song stayed at number one for nine weeks.
verb be at number one | The song was at number one for nine weeks.
verb spend at the top | The song spent nine weeks at the top.
verb remain at number one | The song remained at number one for nine weeks.
verb lead the charts | The song led the charts in May.
verb enter the charts | The song entered the charts in May.
verb peak at number | The song peaked at number nine in May.
verb reach the top of the charts | The song reached the top of the charts in May.
noun number one hit | The number one hit lasted a week.
noun chart topper | The chart topper lasted a week.
noun number one single | The number one single lasted a week.

class sell tickets
verb sell tickets | The band sold 900 tickets in May.
verb shift tickets | The band shifted 900 tickets in May.
verb buy tickets | The fans bought 900 tickets in May.
verb snap up tickets | The fans snapped up 900 tickets in May.
verb buy up tickets | The fans bought up 900 tickets in May.
verb be sold out ~ | The show was sold out in May.
noun ticket sale | The ticket sale came in May.
noun tickets sold | The tickets sold came in May.
noun sold out show | The sold out show came in May.

class photograph
verb photograph | Visitors photographed the hall in the hall.
verb take photos | Visitors took photos in the hall.
verb take photographs | Visitors took photographs in the hall.
verb take pictures | Visitors took pictures in the hall.
verb take snapshots | Visitors took snapshots in the hall.
verb take a photo | Visitors took a photo in the hall.
verb take a photograph | Visitors took a photograph in the hall.
verb take a picture | Visitors took a picture in the hall.
verb snap pictures | Visitors snapped pictures in the hall.
verb snap photos | Visitors snapped photos in the hall.
verb snap photographs | Visitors snapped photographs in the hall.
verb shoot pictures | Visitors shot pictures in the hall.
verb shoot photos | Visitors shot photos in the hall.
noun photography | The photography in the hall ended in May.
noun picture taking | The picture taking in the hall ended in May.
noun photo taking | The photo taking in the hall ended in May.
noun taking of pictures | The taking of pictures in the hall ended in May.
noun taking of photographs | The taking of photographs in the hall ended in May.
noun taking of photos | The taking of photos in the hall ended in May.
noun flash photography | The flash photography in the hall ended in May.
