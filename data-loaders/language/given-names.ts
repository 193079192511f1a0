import {normalise} from "./tokens.ts";

/**
 * Given names that are borne by one gender only, as far as the news in English meets them. A name that both bear (Kim,
 * Jordan, Robin) is left out: wrong is worse than missing.
 */
const FEMALE = `abigail ada agnes aisha alexandra alice alicia alison amanda amber amelia amy ana anastasia andrea angela anita ann anna anne
annette annie ariana ashley aya ayesha barbara beatrice becky bernadette beth betsy betty beverly bonnie brenda brianna bridget brittany
camila carla carly carmen carol carole caroline carolyn carrie catherine cathy celeste charlotte chelsea cheryl christina christine cindy claire clara
claudia colleen connie corinne courtney crystal cynthia daisy daniela danielle daria dawn deborah debbie debra delia denise diana diane dina
dolores donna doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esther ethel eva eve
evelyn faith farida fatima felicia fiona florence frances gabriela gail geraldine gina ginger giorgia gladys gloria grace greta gretchen
hannah harriet hayley heather heidi helen helena hilary hillary holly ida ilana ilona inna irene irina iryna isabel isabella ivana jackie jacqueline jane janet janice
jasmine jean jeanne jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie josephine joyce juanita judith judy julia julianna julie
juliet kaitlyn karen karine karoline katarina kate katherine kathleen kathryn kathy katie katrina kayla kayleigh kelly kirsten kristen kristi kristin kristina lara larisa laura
lauren leah leila lena leslie leticia libby lillian lily linda lindsay lisa liz lois loretta lori lorraine louise lucia lucille lucy ludmila lydia lyudmila
madeleine madeline mandy marcia margaret maria mariam marianne marie marilyn marina marisa marjorie marlene martha mary maryam maureen maxine mazie megan meghan mei
melania melanie melinda melissa mercedes meredith mia michaela michelle mildred mina miranda miriam molly mona monica muriel nadia nancy naomi natalia natalie natasha
nellie nicola nicole nina nora norma oksana olga olivia olena pamela patricia patty paula pauline peggy penelope penny phyllis priscilla rachel ramona raquel rebecca
regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selma shannon sharon sheila shelley sherry shirley
silvia simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan susana susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana tatyana teresa
theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica vicky victoria viktoria violet virginia vivian wanda wendy yasmin yulia yvette yvonne zainab zoe`;

const MALE = `aaron abdul abdullah abraham adam adrian ahmad ahmed aidan al alan albert alberto aleksandr alex alexander alexei alfred ali allan allen alvin amir anders andre
andrei andres andrew andrey andrii andriy andy angus anthony anton antonio antony archie ari arnold arthur arturo asif barack barry ben benedict benjamin bernard bernie bill billy bob bobby
boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin carl carlos cesar chad charles charlie chester chris christian christopher chuck clarence
clayton clement clifford clint clinton colin connor conor corey cory craig curtis cyril dale damon dan daniel danny darren darrell dave david davyd dean denis dennis
derek desmond devin dick diego dimitri dirk dmitri dmitriy dmitry dmytro dominic don donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias
elijah elliott emmanuel enrique eric erik ernest ernesto ethan eugene evan evgeny felipe felix fernando floyd francis francisco francois frank franklin fred frederick friedrich gabriel
gareth gary gavin gene geoff geoffrey george gerald gerard gerhard giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gus guy hakan hamid hank hans harold harry hassan heath hector
henry herbert herman hossein howard hubert hugh hugo hussein ian ibrahim igor ihor ilya imran isaac ismail ivan jack jacob jacques jaime jake james jamal jan jared jason javier jay jeff
jeffrey jeremy jerome jerry jesse jim jimmy joaquin joe joel joey john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio justin karl kareem keith ken kenneth kent kevin khalid kirill kurt kyle
kyrylo lance larry laurence lawrence lee leo leon leonard leonid leroy lewis liam lindsey lloyd louis lucas luis luke malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marvin mateusz matt
matteo matthew maurice mauricio max maxim mehmet melvin michael micheal miguel mike mikhail milton mitch mitchell mohamed mohammad mohammed mohammad morris moses muhammad mustafa mykhailo mykola nathan nathaniel ned neil nelson
nicholas nick nicolas nigel nikita nikolai noah norman oleg oleh oleksandr oleksii oleksiy oliver olivier omar orlando oscar otto owen pablo patrick paul pavel pedro pete peter petro phil philip phillip philippe pierre pietro pyotr rafael ralph
ramon randall randy rashid raul ray raymond reggie reginald reinhold rex ricardo richard rick ricky rob robby robert roberto rodney rodrigo roger roland roman ron ronald ross roy rudolph rudy
rupert russell rustem ryan salvador sam samuel saul scott sean sebastian serge sergei sergey sergio serhii serhiy seth shane shawn sheldon silvio simon spencer stanley stefan stephen stephane steve steven stewart stuart syed
tariq ted terrence terry theodore thomas tim timothy toby todd tom tomas tommy tony travis trent trevor tyler vadym vernon vic victor viktor vince vincent vitaly vladimir volodymyr wade wallace walter warren
wayne wesley wilfred will willard william willie winston wolfgang xavier yahya yevgeny yuri yuriy yury yusuf zachary`;

const GENDER: ReadonlyMap<string, "female" | "male"> = new Map([
  ...FEMALE.split(/\s+/).map((name): [string, "female"] => [name, "female"]),
  ...MALE.split(/\s+/).map((name): [string, "male"] => [name, "male"])
]);

/** The gender that a given name gives away, or null where it is not known or borne by both. */
export function genderOfGivenName(name: string): "female" | "male" | null {
  return GENDER.get(normalise(name)) ?? null;
}
