# Births, deaths, families, schools, homes, numbers.

class die
verb die ~ | The author died in 1910.
verb lose his life ~ | The author lost his life in 1910.
verb breathe his last ~ | The author breathed his last in 1910.
verb pass on ~ | The author passed on in 1910.
verb meet his death ~ | The author met his death in 1910.
verb succumb to cancer ~ | The author succumbed to cancer in 1910.
verb die peacefully ~ | The author died peacefully in 1910.
verb meet his end ~ | The author met his end in 1910.
verb be laid to rest ~ | The author was laid to rest in 1910.
verb draw his last breath ~ | The author drew his last breath in 1910.
verb die of cancer ~ | The author died of cancer in 1910.
verb depart this life ~ | The author departed this life in 1910.
verb drop dead ~ | The author dropped dead in 1910.
verb give up the ghost ~ | The author gave up the ghost in 1910.
verb be declared dead ~ | The author was declared dead in 1910.
verb fall dead ~ | The author fell dead in 1910.
verb take his own life ~ | The author took his own life in 1910.
verb lose her life ~ | The author lost her life in 1910.
verb die in his sleep ~ | The author died in his sleep in 1910.
verb breathe her last ~ | The author breathed her last in 1910.
verb lose his battle with cancer ~ | The author lost his battle with cancer in 1910.
verb leave this world ~ | The author left this world in 1910.
noun date of death | The date of death of the author came in 1910.
noun suicide | The suicide of the author came in 1910.
verb lose his fight with cancer ~ | The poet lost his fight with cancer in May.
verb lose her fight with cancer ~ | The poet lost her fight with cancer in May.
verb lose his fight against cancer ~ | The poet lost his fight against cancer in May.
verb lose his battle against cancer ~ | The poet lost his battle against cancer in May.
verb succumb to illness ~ | The poet succumbed to illness in May.
verb succumb to his illness ~ | The poet succumbed to his illness in May.
verb succumb to her illness ~ | The poet succumbed to her illness in May.
verb pass from this world ~ | The poet passed from this world in May.
verb go to his grave ~ | The poet went to his grave in May.
verb take her own life ~ | The poet took her own life in May.
verb kill himself ~ | The poet killed himself in May.
verb kill herself ~ | The poet killed herself in May.
noun passing away | The passing away of the poet came in May.
not | The battery is dead.
verb pass away ~ | The author passed away in 1950.
verb draw her last breath ~ | The author drew her last breath in 1950.
verb meet her end ~ | The author met her end in 1950.
verb lose the battle with cancer ~ | The author lost the battle with cancer in 1950.
verb lose her battle with cancer ~ | The author lost her battle with cancer in 1950.
noun death | The death of the author was in 1950.
noun passing | The passing of the author was in 1950.
noun demise | The demise of the author was in 1950.

class bury
verb bury | The family buried the author in May.
verb lay to rest | The family laid the author to rest in May.
verb inter | The family intered the author in May.
verb cremate | The family cremated the author in May.
verb entomb | The family entombed the author in May.
verb commit to the earth | The family committed the author to the earth in May.
verb hold a funeral for | The family held a funeral for the author in May.
verb give a burial | The family gave the author a burial in May.
verb be laid to rest ~ | The author was laid to rest in May.
verb find his last resting place ~ | The author found his last resting place in May.
noun burial | The burial of the author was in May.
noun funeral | The funeral of the author was in May.
noun interment | The interment of the author was in May.
noun cremation | The cremation of the author was in May.
noun funeral service | The funeral service of the author was in May.
noun memorial service | The memorial service of the author was in May.
verb find her last resting place ~ | The poet found her last resting place in May.
verb be lowered into the grave ~ | The poet was lowered into the grave in May.
verb carry to the grave | The family carried the poet to the grave in May.
verb lay in the grave | The family laid the poet in the grave in May.
verb scatter the ashes of | The family scattered the ashes of the poet in May.
noun entombment | The entombment of the poet was in May.
noun burial service | The burial service of the poet was in May.
noun funeral rites | The funeral rites of the poet was in May.
noun committal | The committal of the poet was in May.
not | The berry was red.

class engage
verb get engaged | The couple got engaged in 1950.
verb announce their engagement | The couple announced their engagement in 1950.
noun engagement | The engagement of the couple was in 1950.
noun betrothal | The betrothal of the couple was in 1950.
noun proposal of marriage | The proposal of marriage of the couple was in 1950.

class divorce symmetric
verb divorce | The couple divorced in 1950.
verb split up | The couple split up in 1950.
verb separate | The couple separated in 1950.
verb get divorced | The couple got divorced in 1950.
verb part | The couple parted in 1950.
verb break up | The couple broke up in 1950.
verb go their separate ways | The couple went their separate ways in 1950.
verb split | The couple split in 1950.
verb file for divorce | The couple filed for divorce in 1950.
verb end their marriage | The couple ended their marriage in 1950.
verb dissolve their marriage | The couple dissolved their marriage in 1950.
verb part ways | The couple parted ways in 1950.
verb get a divorce | The couple got a divorce in 1950.
verb call it a day | The couple called it a day in 1950.
noun divorce | The divorce of the couple was in 1950.
noun separation | The separation of the couple was in 1950.
noun split | The split of the couple was in 1950.
noun break up | The break up of the couple was in 1950.
noun end of the marriage | The end of the marriage of the couple was in 1950.
noun divorce decree | The divorce decree of the couple was in 1950.
noun annulment | The annulment of the couple was in 1950.
verb end the marriage | The poet and the painter ended the marriage in May.
verb dissolve the marriage | The poet and the painter dissolved the marriage in May.
verb go separate ways | The poet and the painter went separate ways in May.
verb go their own ways | The poet and the painter went their own ways in May.
verb call time on their marriage | The poet and the painter called time on their marriage in May.
verb live apart | The poet and the painter lived apart in May.
noun marital breakdown | The marital breakdown of the poet and the painter came in May.
noun marriage breakdown | The marriage breakdown of the poet and the painter came in May.
noun dissolution of the marriage | The dissolution of the marriage of the poet and the painter came in May.
noun breakup | The breakup of the poet and the painter came in May.
not | The diverse crowd cheered.

class graduate
verb graduate | The author graduated in 1950.
verb finish school | The author finished school in 1950.
verb leave school | The author left school in 1950.
verb earn a degree | The author earned a degree in 1950.
verb receive a degree | The author received a degree in 1950.
verb get a degree | The author got a degree in 1950.
verb complete her studies | The author completed her studies in 1950.
verb take a degree | The author took a degree in 1950.
verb gain a degree | The author gained a degree in 1950.
verb complete his studies | The author completed his studies in 1950.
verb finish university | The author finished university in 1950.
verb leave university | The author left university in 1950.
verb earn a doctorate | The author earned a doctorate in 1950.
verb receive a doctorate | The author received a doctorate in 1950.
verb pass out | The author passed out in 1950.
verb obtain a degree | The author obtained a degree in 1950.
verb get her diploma | The author got her diploma in 1950.
verb get his diploma | The author got his diploma in 1950.
verb finish college | The author finished college in 1950.
verb complete a degree | The author completed a degree in 1950.
verb take her degree | The author took her degree in 1950.
verb take his degree | The author took his degree in 1950.
noun graduation | The graduation of the author was in 1950.
noun doctorate | The doctorate of the author was in 1950.
noun commencement ceremony | The commencement ceremony of the author was in 1950.
verb get his degree | The painter got his degree in May.
verb get her degree | The painter got her degree in May.
verb earn his degree | The painter earned his degree in May.
verb earn her degree | The painter earned her degree in May.
verb receive his degree | The painter received his degree in May.
verb receive her degree | The painter received her degree in May.
verb finish his studies | The painter finished his studies in May.
verb finish her studies | The painter finished her studies in May.
verb finish his degree | The painter finished his degree in May.
verb finish her degree | The painter finished her degree in May.
verb complete his degree | The painter completed his degree in May.
verb complete her degree | The painter completed her degree in May.
verb earn a diploma | The painter earned a diploma in May.
verb receive a diploma | The painter received a diploma in May.
verb receive his diploma | The painter received his diploma in May.
verb receive her diploma | The painter received her diploma in May.
verb be awarded a degree | The painter was awarded a degree in May.
verb complete his schooling | The painter completed his schooling in May.
verb complete her schooling | The painter completed her schooling in May.
noun graduation ceremony | The graduation ceremony of the painter came in May.
not | The gradual rise went on.

class study
verb take a course in | The author took a course in law for two years.
verb take classes in | The author took classes in law for two years.
verb take up | The author took up law for two years.
verb major in | The author majored in law for two years.
verb go to college | The author went to college for two years.
verb attend college | The author attended college for two years.
verb go to university | The author went to university for two years.
verb go to school | The author went to school for two years.
verb attend school | The author attended school for two years.
verb be a student | The author was a student for two years.
verb be at university | The author was at university for two years.
verb attend university | The author attended university for two years.
verb be at school | The author was at school for two years.
verb enrol at college | The author enrolled at college for two years.
verb be at college | The author was at college for two years.
verb go to classes | The author went to classes for two years.
noun schooling | The schooling of the author took two years.
noun degree course | The degree course of the author took two years.
verb be a pupil at | The painter was a pupil at the town in May.
verb take lessons in | The painter took lessons in the town in May.
verb take courses in | The painter took courses in the town in May.
verb do a degree in | The painter did a degree in the town in May.
verb do a course in | The painter did a course in the town in May.
verb be an undergraduate at | The painter was an undergraduate at the town in May.
verb pursue a degree in | The painter pursued a degree in the town in May.
verb pursue studies in | The painter pursued studies in the town in May.
verb attend lectures in | The painter attended lectures in the town in May.

class enrol
verb be home to | The school was home to 900 pupils.
verb enrol | The college enrolled 900 students in May.
verb enroll | The college enrolled 900 students in May.
verb teach | The college taught 900 students in May.
verb educate | The college educated 900 students in May.
verb cater for | The college catered for 900 students in May.
verb have on its rolls | The college had 900 students on its rolls in May.
verb tutor | The college tutored 900 students in May.
verb attend | 900 students attended the college in May.
verb be taught at | 900 students were taught at the college in May.
verb learn at | 900 students learned at the college in May.
verb be registered at | 900 students were registered at the college in May.
verb be on the rolls of | 900 students were on the rolls of the college in May.
verb train at | 900 students trained at the college in May.
verb be educated at | 900 students were educated at the college in May.
verb be students at | 900 students were students at the college in May.
verb be students of | 900 students were students of the college in May.
verb sign up at | 900 students signed up at the college in May.
verb study ~ | 900 students study at the college.
verb enrol ~ | 900 students enrolled at the college.
verb have students | The college has 900 students.
verb have pupils | The school has 900 pupils.
noun enrolment | The enrolment of the college is 900.
noun enrollment | The enrollment of the college is 900.
noun student body | The student body of the college is 900.
noun student population | The student population of the college is 900.
noun undergraduate | The undergraduate of the college is 900.
noun student number | The student number of the college is 900.
not | The college employs 900 teachers.

class teach
verb teach | The author taught music for two years.
verb lecture on | The author lectured on music for two years.
verb give lessons in | The author gave lessons in music for two years.
verb instruct in | The author instructed in music for two years.
verb give classes in | The author gave classes in music for two years.
verb be a professor of | The author was a professor of music for two years.
verb be a teacher of | The author was a teacher of music for two years.
verb lecture in | The author lectured in music for two years.
verb coach | The author coached music for two years.
noun teaching | The teaching of the author took two years.
noun lecturing | The lecturing of the author took two years.
noun instruction | The instruction of the author took two years.
noun professorship | The professorship of the author took two years.
verb hold a chair at | The painter held a chair at the academy in May.
verb hold the chair of | The painter held the chair of the academy in May.
verb be on the faculty of | The painter was on the faculty of the academy in May.
verb be on the faculty at | The painter was on the faculty at the academy in May.
verb be a lecturer at | The painter was a lecturer at the academy in May.
verb be a professor at | The painter was a professor at the academy in May.
verb be a teacher at | The painter was a teacher at the academy in May.
verb give lectures on | The painter gave lectures on the academy in May.
verb give lectures at | The painter gave lectures at the academy in May.
verb give classes at | The painter gave classes at the academy in May.
verb give lessons at | The painter gave lessons at the academy in May.
verb hold classes in | The painter held classes in the academy in May.

class tuition
noun tuition | The tuition is $12,000.
noun tuition fee | The tuition fee is $12,000.
noun school fee | The school fee is $12,000.
noun tuition cost | The tuition cost is $12,000.
noun course fee | The course fee is $12,000.
noun cost of tuition | The cost of tuition is $12,000.

class floors
verb have floors | The tower has 72 floors.
verb have storeys | The tower has 72 storeys.
verb have stories | The tower has 72 stories.
verb be made up of | The tower was made up of 72 floors.
verb be divided into | The tower was divided into 72 floors.
noun number of floors | The number of floors of the tower is 72.
noun floor count | The floor count of the tower is 72.
noun floor number | The floor number of the tower is 72.

class live
verb live in | The author lived in a village for two years.
verb settle in | The author settled in a village for two years.
verb move to | The author moved to a village for two years.
verb reside in | The author resided in a village for two years.
verb make his home in | The author made his home in a village for two years.
verb have a home in | The author had a home in a village for two years.
verb dwell in | The author dwelled in a village for two years.
verb stay in | The author stayed in a village for two years.
verb be a resident of | The author was a resident of a village for two years.
verb call home | The author called a village home for two years.
verb relocate to | The author relocated to a village for two years.
verb emigrate to | The author emigrated to a village for two years.
verb immigrate to | The author immigrated to a village for two years.
verb make her home in | The author made her home in a village for two years.
verb be based in | The author was based in a village for two years.
verb put down roots in | The author put down roots in a village for two years.
noun residence | The residence of the author lasted two years.
noun residency | The residency of the author lasted two years.
verb be resident in | The poet was resident in the town.
verb be domiciled in | The poet was domiciled in the town.
verb set up home in | The poet set up home in the town.
verb make their home in | The poet made their home in the town.
verb have his home in | The poet had his home in the town.
verb have her home in | The poet had her home in the town.
verb have a house in | The poet had a house in the town.
verb have an apartment in | The poet had an apartment in the town.
verb set up house in | The poet set up house in the town.
verb have lodgings in | The poet had lodgings in the town.
noun domicile | The domicile of the poet was the town.

class own
verb be the owner of | The widow was the owner of the mill.
verb have in her possession | The widow had the mill in her possession.
verb be in possession of | The widow was in possession of the mill.
verb possess | The widow possessed the mill.
verb hold in her name | The widow held the mill in her name.
verb have ownership of | The widow had ownership of the mill.
verb hold the deeds to | The widow held the deeds to the mill.
verb hold title to | The widow held title to the mill.
verb belong to ~ | The mill belonged to the widow.
verb be the property of ~ | The mill was the property of the widow.
verb be in the hands of ~ | The mill was in the hands of the widow.
verb control | The widow controlled 30 percent of the mill.
verb have a stake | The widow has a stake of 30 percent in the mill.
verb have stake | The widow has a 30 percent stake in the mill.
verb hold stake | The widow holds a 30 percent stake in the mill.
verb hold share | The widow holds a 30 percent share in the mill.
verb have interest | The widow has a 30 percent interest in the mill.
verb hold interest | The widow holds a 30 percent interest in the mill.
verb sit on | The widow sits on 30 percent of the mill.
verb retain stake | The widow retains a 30 percent stake in the mill.
verb keep stake | The widow keeps a 30 percent stake in the mill.
verb hold percent | The widow held 30 percent of the mill.
noun ownership | The ownership of the mill changed.
noun stake | The stake of the widow in the mill is 30 percent.
noun shareholding | The shareholding of the widow in the mill is 30 percent.
noun holding | The holding of the widow in the mill is 30 percent.
noun equity stake | The equity stake of the widow is 30 percent.
noun ownership stake | The ownership stake of the widow is 30 percent.
noun equity interest | The equity interest of the widow is 30 percent.
noun majority stake | The majority stake of the widow is 60 percent.
noun minority stake | The minority stake of the widow is 30 percent.
noun controlling stake | The controlling stake of the widow is 60 percent.
noun slice | The slice of the widow is 30 percent.
verb have shares in | The group had shares in 30 percent of the mill.
verb be the holder of | The group was the holder of 30 percent of the mill.
noun controlling interest | The controlling interest of the group is 30 percent.
noun blocking minority | The blocking minority of the group is 30 percent.
noun minority interest | The minority interest of the group is 30 percent.
noun majority interest | The majority interest of the group is 30 percent.
noun equity share | The equity share of the group is 30 percent.
not | The town mourned on Monday.
verb hold | The widow held 30 percent of the mill.
verb amass stake | The widow amassed a stake of 30 percent.
verb build stake | The widow built a stake of 30 percent.
verb build up stake | The widow built up a stake of 30 percent.
verb take stake | The widow took a stake of 30 percent.
verb buy stake | The widow bought a stake of 30 percent.
verb acquire stake | The widow acquired a stake of 30 percent.
verb disclose stake | The widow disclosed a stake of 30 percent.
verb reveal stake | The widow revealed a stake of 30 percent.
verb be the largest shareholder with | The widow was the largest shareholder with 30 percent.
noun share in | The share in the mill was 30 percent.
noun holding in | The holding in the mill was 30 percent.
noun position | The position of the widow was 30 percent.
noun interest in | The interest in the mill was 30 percent.
noun passive stake | The passive stake of the widow was 30 percent.
verb owned | The widow owned 30 percent of the mill.
verb owns | The widow owns 30 percent of the mill.

class inherit
verb inherit | The widow inherited the mill in May.
verb succeed to | The widow succeeded to the mill in May.
verb fall heir to | The widow fell heir to the mill in May.
noun inheritance | The inheritance of the widow came in May.
noun bequest | The bequest of the widow came in May.

class adopt child
verb adopt | The couple adopted a boy in May.
verb foster | The couple fostered a boy in May.
verb take in | The couple took in a boy in May.
verb bring up | The couple brought up a boy in May.
verb take into their home | The couple took a boy into their home in May.
verb become the parents of | The couple became the parents of a boy in May.
noun adoption | The adoption of the boy came in May.
noun fostering | The fostering of the boy came in May.
