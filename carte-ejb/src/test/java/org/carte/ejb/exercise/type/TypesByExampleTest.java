package org.carte.ejb.exercise.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.FieldNames;
import org.carte.ejb.exercise.PageFields;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Violation;
import org.junit.jupiter.api.Test;

/** What is particular to each type. */
class TypesByExampleTest {

    @Test
    void aTextHasItsLengthsAndGivesItsSentences() {
        var type = new TextLong();
        var config = json("{'prompt':'Qui ?','minLength':10,'maxLength':200}");
        assertThat(type.missing(config, Map.of("text", "Court"))).hasSize(1);
        assertThat(type.validate(config, Map.of("text", "x".repeat(201)))).hasSize(1);
        assertThat(type.validate(config, Map.of("text", "a\0b"))).hasSize(1);
        assertThat(offers(type, config, Map.of("text", "Une phrase. Une autre !\nEt une ligne")))
                .containsExactly("Une phrase.", "Une autre !", "Et une ligne");
    }

    @Test
    void aHeadlineIsCountedAsPeopleCount() {
        var config = json("{'prompt':'?','maxLength':4}");
        assertThat(new TextShort().validate(config, Map.of("text", "😀😀😀😀"))).isEmpty();
        assertThat(new TextShort().validate(config, Map.of("text", "😀😀😀😀😀")))
                .hasSize(1);
    }

    @Test
    void aSentenceIsReadWithItsGaps() {
        var type = new SentenceFrame();
        var config = json("{'frame':'J’aide {qui} à {quoi}','slots':[{'key':'qui','label':'Qui ?','maxLength':60},"
                + "{'key':'quoi','label':'Quoi ?'}]}");
        var half = PageFields.part(type, config, "slots.qui", "les $libraires");
        assertThat(type.validate(config, half)).isEmpty();
        assertThat(summary(type, config, half)).containsExactly("J’aide les $libraires à …");
        assertThat(type.missing(config, half)).extracting(Violation::field).containsExactly("slots.quoi");
        config.put("frame", "J’aide {qui}");
        assertThat(type.validateConfig(config)).extracting(Violation::field).containsExactly("frame");
    }

    @Test
    void aChoiceCountsSomethingElseToo() {
        var config = json("{'prompt':'?','options':[{'id':'a','label':'A'},{'id':'b','label':'B'}],'other':true}");
        var one = new ChoiceOne();
        assertThat(one.validate(config, json("{'ids':['a'],'other':'C'}")))
                .extracting(Violation::key)
                .containsExactly(Reading.TOO_MANY);
        assertThat(one.missing(config, json("{'other':'C'}"))).isEmpty();
        assertThat(together(one, config, trees("{'ids':['b']}", "{'ids':['b']}", "{'ids':['a']}")))
                .containsExactly("B : 2", "A : 1");
        config.put("least", 3);
        assertThat(new ChoiceMany().validateConfig(config))
                .extracting(Violation::field)
                .containsExactly("least");
    }

    @Test
    void aResultIsCalledByItsBand() {
        var scale =
                json("{'prompt':'?','min':1,'max':10,'bands':[{'upTo':3,'label':'bas'},{'upTo':10,'label':'haut'}]}");
        assertThat(new Scale().validateConfig(scale)).isEmpty();
        assertThat(summary(new Scale(), scale, json("{'v':3}"))).containsExactly("3 / 10 · bas");
        assertThat(together(new Scale(), scale, trees("{'v':3}", "{'v':4}"))).startsWith("⌀ 3,5 · haut");
        scale.put("max", 9);
        assertThat(new Scale().validateConfig(scale))
                .extracting(Violation::field)
                .containsExactly("bands.1.upTo");
        scale.put("max", 11);
        assertThat(new Scale().validateConfig(scale))
                .extracting(Violation::key)
                .containsExactly("error.exercise.lastBand");
    }

    @Test
    void whatSaysTheContraryIsTurnedRoundInTheWhole() {
        var set = json("{'min':1,'max':5,'rows':[{'id':'a','label':'A'},{'id':'b','label':'B'}],'reversed':['b'],"
                + "'bands':[{'upTo':3,'label':'bas'},{'upTo':5,'label':'haut'}]}");
        assertThat(new ScaleSet().validateConfig(set)).isEmpty();
        var marks = json("{'rows':{'a':5,'b':1}}");
        assertThat(summary(new ScaleSet(), set, marks)).containsExactly("A : 5", "B : 1", "⌀ 5,0 · haut");
        assertThat(offers(new ScaleSet(), set, json("{'rows':{'a':4,'b':5}}"))).containsExactly("A");
        assertThat(together(new ScaleSet(), set, List.of(Tree.of(marks), Tree.of(json("{'rows':{'b':5}}")))))
                .containsExactly("A : 5,0", "B : 3,0", "⌀ 3,7 · haut");
        set.put("reversed", List.of("c"));
        assertThat(new ScaleSet().validateConfig(set))
                .extracting(Violation::field)
                .containsExactly("reversed");
    }

    @Test
    void aFieldIsCalledAsTheExerciseCallsIt() {
        var frame = Tree.of(json("{'frame':'{qui}','slots':[{'key':'qui','label':'Qui ?'}]}"));
        assertThat(FieldNames.of(frame, "slots.qui")).isEqualTo("Qui ?");
        var contrast = Tree.of(json("{'prompt':'Vous ?','criteria':[{'id':'prix','label':'Le prix'}]}"));
        assertThat(FieldNames.of(contrast, "rows.me.cells.prix")).isEqualTo("Le prix");
        assertThat(FieldNames.of(contrast, "rows.other1.name")).isEqualTo("exercise.form.name");
        assertThat(FieldNames.of(contrast, "onlyMe")).isEqualTo("exercise.form.onlyMe");
        assertThat(FieldNames.of(Tree.of(json("{'prompt':'Quoi ?','who':'Avec qui ?'}")), "who"))
                .isEqualTo("Avec qui ?");
        assertThat(FieldNames.of(contrast, "")).isEqualTo("Vous ?");
    }

    @Test
    void aScaleKnowsItsRange() {
        var type = new ScaleSet();
        var config = json("{'min':1,'max':5,'rows':[{'id':'a','label':'Apprendre'},{'id':'b','label':'Créer'}]}");
        assertThat(type.validate(config, PageFields.part(type, config, "rows.a", "6")))
                .hasSize(1);
        assertThat(type.validate(config, PageFields.part(type, config, "rows.a", "cinq")))
                .hasSize(1);
        assertThat(type.validate(config, json("{'rows':{'a':1.5}}"))).hasSize(1);
        var marks = json("{'rows':{'a':5,'b':2}}");
        assertThat(type.validate(config, marks)).isEmpty();
        assertThat(offers(type, config, marks)).containsExactly("Apprendre");
        assertThat(together(type, config, trees("{'rows':{'a':5,'b':2}}", "{'rows':{'a':2}}")))
                .containsExactly("Apprendre : 3,5", "Créer : 2,0");
        config.put("max", 0);
        assertThat(type.validateConfig(config)).extracting(Violation::field).containsExactly("max");
    }

    @Test
    void aMarkCanBeLeftOutWhereThatIsAllowed() {
        var config = json("{'prompt':'?','min':0,'max':3,'noAnswer':true}");
        assertThat(new Scale().missing(config, Map.of())).isEmpty();
        config.put("noAnswer", false);
        assertThat(new Scale().missing(config, Map.of())).hasSize(1);
        assertThat(together(new Scale(), config, trees("{'v':1}", "{}", "{'v':2}")))
                .containsExactly("⌀ 1,5", "0 : 0", "1 : 1", "2 : 1", "3 : 0");
    }

    @Test
    void numbersAndListsAreWrittenAsTheirReaderWritesThem() {
        var rows = "'rows':[{'id':'a','label':'Learn'}]";
        var set = Tree.of(json("{'min':1,'max':5," + rows + ",'bands':[{'upTo':5,'label':'fine'}]}"));
        var marks = trees("{'rows':{'a':5}}", "{'rows':{'a':2}}");
        assertThat(new ScaleSet().together(set, marks, Locale.ENGLISH)).containsExactly("Learn: 3.5", "⌀ 3.5 · fine");
        assertThat(new ScaleSet().together(set, marks, Locale.UK)).contains("Learn: 3.5");
        assertThat(new ScaleSet().together(set, marks, Locale.CANADA_FRENCH)).contains("Learn : 3,5");
        assertThat(new ScaleSet().summarise(set, marks.get(0), Locale.ENGLISH)).contains("Learn: 5");

        var options = Tree.of(json("{'options':[{'id':'a','label':'A'},{'id':'b','label':'B'}]}"));
        assertThat(new ChoiceMany().together(options, trees("{'ids':['b','a']}", "{'ids':['b']}"), Locale.ENGLISH))
                .containsExactly("B: 2", "A: 1");
        var pair = Tree.of(json("{'prompt':'?','questions':[{'id':'a','label':'Why'}]}"));
        var said = Tree.of(json("{'quote':'I dared','answers':{'a':'Because'}}"));
        assertThat(new PairInterview().summarise(pair, said, Locale.ENGLISH))
                .containsExactly("“I dared”", "Why: Because");
        assertThat(new PairInterview().summarise(pair, said, Locale.FRENCH))
                .containsExactly("« I dared »", "Why : Because");
    }

    @Test
    void ranksAreSummedAsPoints() {
        var config = json("{'prompt':'?','top':2,'items':[{'id':'a','label':'A'},{'id':'b','label':'B'},"
                + "{'id':'c','label':'C'}]}");
        var type = new Rank();
        assertThat(summary(type, config, json("{'order':['c','a']}"))).containsExactly("1. C", "2. A");
        assertThat(together(type, config, trees("{'order':['c','a']}", "{'order':['a']}")))
                .containsExactly("A : 3", "C : 2");
        assertThat(type.validate(config, json("{'order':['a','b','c']}"))).hasSize(1);
        assertThat(type.validate(config, json("{'order':['a','a']}"))).hasSize(1);
    }

    static final String CARDS = "{'piles':[{'id':'top','label':'T','limit':2},{'id':'x','label':'X'}],"
            + "'cards':[{'id':'joie','label':'Joie'},{'id':'soin','label':'Soin'},{'id':'jeu','label':'Jeu'}],"
            + "'blank':1,'keep':'top','rankTop':2}";

    @Test
    void cardsLieOncePerTableAndWithinTheLimit() {
        var type = new CardSort();
        var config = json(CARDS);
        assertThat(type.validate(config, json("{'piles':{'top':['joie'],'x':['joie']}}")))
                .extracting(Violation::key)
                .containsExactly(Reading.TWICE);
        assertThat(type.validate(config, json("{'piles':{'top':['joie','soin','jeu']}}")))
                .extracting(Violation::key)
                .containsExactly(Reading.TOO_MANY);
        var sorted = json("{'piles':{'top':['own1','joie'],'x':['jeu','soin']},'rank':['own1','joie'],"
                + "'custom':{'own1':'Mer'}}");
        assertThat(type.validate(config, sorted)).isEmpty();
        assertThat(type.missing(config, sorted)).isEmpty();
        assertThat(offers(type, config, sorted)).containsExactly("Mer", "Joie");
        var other = Tree.of(json("{'piles':{'top':['joie','soin']}}"));
        assertThat(together(type, config, List.of(Tree.of(sorted), other))).containsExactly("Joie : 2", "Soin : 1");
        assertThat(type.validate(config, json("{'piles':{'x':['jeu']},'rank':['jeu']}")))
                .extracting(Violation::key)
                .containsExactly("error.exercise.rank");
        config.put("keep", "nowhere");
        assertThat(type.validateConfig(config)).extracting(Violation::field).containsExactly("keep");
    }

    @Test
    void noTwoThingsOfAConfigurationBearOneName() {
        var config = json("{'prompt':'?','options':[{'id':'a','label':'A'},{'id':'a','label':'B'}]}");
        assertThat(new ChoiceOne().validateConfig(config))
                .extracting(Violation::field)
                .containsExactly("options.1.id");
    }

    @Test
    void groupsAreNamedAndHoldEveryCardOnce() {
        var type = new Cluster();
        var config = json("{'prompt':'?','groups':2,'cards':[{'id':'a','label':'A'},{'id':'b','label':'B'}]}");
        assertThat(type.missing(config, json("{'groups':[{'name':'','ids':['a']}]}")))
                .extracting(Violation::field)
                .containsExactly("groups.0.name", "groups");
        assertThat(type.validate(config, json("{'groups':[{'name':'x','ids':['a']},{'name':'y','ids':['a']}]}")))
                .hasSize(1);
        assertThat(summary(type, config, json("{'groups':[{'name':'Tout','ids':['a','b']}]}")))
                .containsExactly("Tout : A, B");
    }

    @Test
    void nobodyHasMoreDotsThanTheyWereGiven() {
        var type = new Vote();
        var config =
                json("{'prompt':'?','dots':3,'perItem':2,'items':[{'id':'a','label':'A'},{'id':'b','label':'B'}]}");
        assertThat(type.validate(config, json("{'dots':{'a':2,'b':2}}")))
                .extracting(Violation::key)
                .containsExactly(Reading.TOO_MANY);
        assertThat(type.validate(config, json("{'dots':{'a':3}}")))
                .extracting(Violation::key)
                .containsExactly(Reading.RANGE);
        assertThat(type.missing(config, json("{'dots':{'a':2}}")))
                .extracting(Violation::arguments)
                .containsExactly(List.of(1));
        assertThat(together(type, config, trees("{'dots':{'a':1,'b':2}}", "{'dots':{'b':1}}")))
                .containsExactly("B : 3", "A : 1");
    }

    @Test
    void whatLiesInMostCirclesIsOffered() {
        var type = new Venn();
        var config = json("{'prompt':'?','blank':1,'circles':[{'id':'l','label':'L'},{'id':'r','label':'R'}],"
                + "'cards':[{'id':'a','label':'A'},{'id':'b','label':'B'}]}");
        var payload = json("{'pos':{'a':['l'],'b':['r','l'],'own1':['l','r']},'custom':{'own1':'Mienne'}}");
        assertThat(type.validate(config, payload)).isEmpty();
        assertThat(offers(type, config, payload)).containsExactly("B", "Mienne");
        assertThat(summary(type, config, payload)).contains("A : L");
    }

    @Test
    void aPlaceOnAFieldIsReadByTheEndsItLiesNearTo() {
        var type = new Quadrant();
        var config = json("{'prompt':'?','left':'G','right':'D','low':'B','high':'H',"
                + "'cards':[{'id':'a','label':'A'},{'id':'b','label':'B'}]}");
        var payload = json("{'pos':{'a':{'x':2,'y':1},'b':{'x':0,'y':-1}}}");
        assertThat(summary(type, config, payload)).containsExactly("A : D + H", "B : B");
        assertThat(offers(type, config, payload)).containsExactly("A");
        var other = Tree.of(json("{'pos':{'a':{'x':2,'y':-2},'b':{'x':1}}}"));
        assertThat(together(type, config, List.of(Tree.of(payload), other))).containsExactly("A : D", "B : B");
    }

    @Test
    void aContrastTellsTheRoomNothingAboutTheOthers() {
        var type = new Contrast();
        var config = json("{'prompt':'?','others':1,'criteria':[{'id':'prix','label':'Prix'}]}");
        var payload = json("{'rows':{'me':{'cells':{'prix':'juste'}},'other1':{'name':'Rivale',"
                + "'cells':{'prix':'bas'}}},'onlyMe':'Moi seule.'}");
        assertThat(type.validate(config, payload)).isEmpty();
        assertThat(type.missing(config, payload)).isEmpty();
        assertThat(summary(type, config, payload)).containsExactly("Moi seule.", "Prix : juste");
        assertThat(type.validate(config, json("{'rows':{'other2':{}}}"))).hasSize(1);
    }

    @Test
    void whatIsOfferedSaysWhichFieldItStandsIn() {
        var frame = json("{'frame':'J’aide {qui}','slots':[{'key':'qui','label':'Qui ?'}]}");
        assertThat(pieces(new SentenceFrame(), frame, "{'slots':{'qui':'les libraires'}}"))
                .containsExactly(new Piece("frame", "J’aide les libraires"), new Piece("slots.qui", "les libraires"));
        var canvas = json("{'prompt':'?','zones':[{'id':'a','label':'A'},{'id':'b','label':'B'}]}");
        assertThat(pieces(new Canvas(), canvas, "{'zones':{'b':['Deux','Trois'],'a':['Un']}}"))
                .containsExactly(
                        new Piece("zones.a", "Un"), new Piece("zones.b", "Deux"), new Piece("zones.b", "Trois"));
        assertThat(pieces(new FiveW(), json("{'prompt':'?'}"), "{'why':'Parce que. Et puis.','who':'Moi'}"))
                .containsExactly(new Piece("who", "Moi"), new Piece("why", "Parce que."), new Piece("why", "Et puis."));
        var contrast = json("{'prompt':'?','others':1,'criteria':[{'id':'prix','label':'Prix'}]}");
        assertThat(pieces(new Contrast(), contrast, "{'rows':{'me':{'cells':{'prix':'juste'}}},'onlyMe':'Moi.'}"))
                .containsExactly(new Piece("onlyMe", "Moi."), new Piece("rows.me.cells.prix", "juste"));
        var interview = json("{'prompt':'?','quote':true,'questions':[{'id':'q','label':'Q'}]}");
        assertThat(pieces(new PairInterview(), interview, "{'answers':{'q':'Elle écoute.'},'quote':'Dit-elle'}"))
                .containsExactly(new Piece("quote", "Dit-elle"), new Piece("answers.q", "Elle écoute."));
        assertThat(new PairInterview().sources(Tree.of(interview))).containsExactly("quote", "answers.q");
    }

    private static List<Piece> pieces(ExerciseType type, Map<String, Object> config, String payload) {
        return type.offers(Tree.of(config), Tree.of(json(payload)));
    }

    @Test
    void severalFieldsThatChangeTogetherAreOnePart() {
        assertThat(PageFields.part(new CardSort(), json(CARDS), "*", "{\"rank\":[],\"piles\":{\"x\":[\"jeu\"]}}"))
                .containsEntry("rank", List.of())
                .containsEntry("piles", Map.of("x", List.of("jeu")));
    }

    private static List<String> summary(ExerciseType type, Map<String, Object> config, Map<String, Object> payload) {
        return type.summarise(Tree.of(config), Tree.of(payload), Locale.FRENCH);
    }

    private static List<String> together(ExerciseType type, Map<String, Object> config, List<Tree> payloads) {
        return type.together(Tree.of(config), payloads, Locale.FRENCH);
    }

    private static List<String> offers(ExerciseType type, Map<String, Object> config, Map<String, Object> payload) {
        return type.offers(Tree.of(config), Tree.of(payload)).stream()
                .map(Piece::text)
                .toList();
    }

    private static List<Tree> trees(String... texts) {
        return List.of(texts).stream().map(text -> Tree.of(json(text))).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        return new HashMap<>((Map<String, Object>) Json.read(text.replace('\'', '"')));
    }
}
