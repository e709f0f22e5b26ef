package org.carte.ejb.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Violation;
import org.junit.jupiter.api.Test;

/** What holds of every type there is, and of every exercise that ships; a new type is looked at by being there. */
class TypesTest {

    static final Map<String, ExerciseType> TYPES = AllTypes.ALL;
    static final List<ReadyExercise> READY = ReadyExercises.in(Locale.FRENCH);

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, JsonSchema> compiled = new HashMap<>();

    @Test
    void everyTypeShipsWithAnExerciseThatIsRightInBothLanguages() {
        var english = ReadyExercises.in(Locale.ENGLISH);
        assertThat(READY).hasSizeGreaterThanOrEqualTo(20);
        assertThat(READY.stream().map(each -> each.content().type())).containsAll(TYPES.keySet());
        assertThat(english.stream().map(TypesTest::frame))
                .containsExactlyElementsOf(READY.stream().map(TypesTest::frame).toList());
        for (var each : List.of(READY, english)) {
            assertThat(each).allSatisfy(ready -> {
                var content = ready.content();
                assertThat(type(ready).validateConfig(content.config())).isEmpty();
                assertThat(type(ready).missing(content.config(), Map.of()))
                        .as(ready.key())
                        .hasSizeGreaterThanOrEqualTo(content.config().containsKey("noAnswer") ? 0 : 1);
                assertThat(List.of(content.title(), content.goals(), content.instructions(), content.materials()))
                        .allSatisfy(text -> assertThat(text).isNotBlank());
                assertThat(content.minutes()).isPositive();
                assertThat(content.tags()).isNotEmpty();
            });
        }
    }

    private static List<Object> frame(ReadyExercise ready) {
        var content = ready.content();
        return List.of(
                ready.key(), content.type(), content.minutes(), content.sharing(), String.valueOf(content.zone()));
    }

    @Property(tries = 1500)
    void schemaAndCodeAgreeOnWhatIsWritten(@ForAll("written") Tuple2<ReadyExercise, Map<String, Object>> written) {
        var type = type(written.get1());
        var config = written.get1().content().config();
        var payload = written.get2();
        var shape = type.payload(Tree.of(config));
        assertThat(schemaTakes(written.get1().key(), shape.schema(), payload))
                .as("%s %s %s", written.get1().key(), payload, violations(shape, payload))
                .isEqualTo(violations(shape, payload).isEmpty());
        if (type.validate(config, payload).isEmpty()) {
            assertThat(schemaTakes(type.code() + "-payload", Schemas.of(type, "payload"), payload))
                    .isTrue();
        }
    }

    @Property(tries = 1500)
    void schemaAndCodeAgreeOnConfigurations(
            @ForAll("configured") Tuple2<ExerciseType, Map<String, Object>> configured) {
        var type = configured.get1();
        var config = configured.get2();
        assertThat(schemaTakes(type.code() + "-config", Schemas.of(type, "config"), config))
                .as("%s %s %s", type.code(), config, violations(type.config(), config))
                .isEqualTo(violations(type.config(), config).isEmpty());
        assertThat(type.validateConfig(config)).isNotNull();
    }

    @Test
    void aNameWithALineEndBehindItIsRefusedBySchemaAndCode() {
        var name = Id.any();
        var reading = new Reading();
        name.check("id", "a\n", reading);
        assertThat(reading.violations()).extracting(Violation::key).containsExactly(Reading.SHAPE);
        assertThat(schemaTakes("name", name.schema(), "a\n")).isFalse();
        assertThat(schemaTakes("name", name.schema(), "a")).isTrue();
    }

    /** Whatever is taken can be read, offered, summed up, shown in the fields of a page and read from them again. */
    @Property(tries = 1500)
    void whatIsTakenCanBeUsed(@ForAll("right") Tuple2<ReadyExercise, Map<String, Object>> written) {
        var type = type(written.get1());
        var config = written.get1().content().config();
        var payload = written.get2();
        if (!type.validate(config, payload).isEmpty()) {
            return;
        }
        assertThat(type.missing(config, payload)).isNotNull();
        var lines = type.summarise(Tree.of(config), Tree.of(payload), Locale.ENGLISH);
        assertThat(lines).doesNotContainNull();
        var offered = type.offers(Tree.of(config), Tree.of(payload));
        assertThat(offered)
                .extracting(Piece::text)
                .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(140));
        var sources = type.sources(Tree.of(config));
        assertThat(offered)
                .extracting(Piece::field)
                .allMatch(field -> sources.isEmpty() ? field.isEmpty() : sources.contains(field));
        var alone = type.together(Tree.of(config), List.of(Tree.of(payload)), Locale.ENGLISH);
        if (!alone.isEmpty()) {
            assertThat(type.isSummedUp()).isTrue();
        }
        PageFields.of(payload)
                .forEach((field, shown) -> assertThat(PageFields.of(PageFields.part(type, config, field, shown)))
                        .as("%s %s", written.get1().key(), field)
                        .isEqualTo(Map.of(field, shown)));
    }

    @Property(tries = 1000)
    void whatAFieldOfThePageSaysIsNeverMoreThanAViolation(
            @ForAll("ready") ReadyExercise ready, @ForAll String field, @ForAll String typed) {
        var config = ready.content().config();
        assertThat(type(ready).validate(config, PageFields.part(type(ready), config, field, typed)))
                .isNotNull();
        assertThat(type(ready).validate(config, PageFields.part(type(ready), config, "*", typed)))
                .isNotNull();
    }

    @Test
    void everyFieldThatFeedsAZoneHasANameOfItsOwn() {
        assertThat(READY).allSatisfy(ready -> {
            var config = Tree.of(ready.content().config());
            var sources = type(ready).sources(config);
            assertThat(sources).doesNotHaveDuplicates();
            assertThat(sources)
                    .extracting(field -> FieldNames.of(config, field))
                    .allSatisfy(name -> assertThat(name).isNotBlank().isNotEqualTo(config.text("prompt")));
        });
    }

    @Test
    void anUnknownMemberIsRefusedByName() {
        assertThat(READY).allSatisfy(ready -> assertThat(
                        type(ready).validate(ready.content().config(), Map.of("more", "x")))
                .extracting(Violation::key)
                .containsExactly(Reading.UNKNOWN));
    }

    private static List<Violation> violations(Fields shape, Map<String, Object> value) {
        var reading = new Reading();
        shape.check("", value, reading);
        return reading.violations();
    }

    private boolean schemaTakes(String name, Map<String, Object> schema, Object value) {
        return compiled.computeIfAbsent(name, each -> SCHEMAS.getSchema(MAPPER.valueToTree(schema)))
                .validate(MAPPER.valueToTree(value))
                .isEmpty();
    }

    private static ExerciseType type(ReadyExercise ready) {
        return TYPES.get(ready.content().type());
    }

    @Provide
    Arbitrary<ReadyExercise> ready() {
        return Arbitraries.of(READY);
    }

    @Provide
    Arbitrary<Tuple2<ReadyExercise, Map<String, Object>>> written() {
        return ready().flatMap(ready -> ShapedJson.any(
                        type(ready).payload(Tree.of(ready.content().config())))
                .map(payload -> Tuple.of(ready, payload)));
    }

    @Provide
    Arbitrary<Tuple2<ReadyExercise, Map<String, Object>>> right() {
        return ready().flatMap(ready -> ShapedJson.right(
                        type(ready).payload(Tree.of(ready.content().config())))
                .map(payload -> Tuple.of(ready, payload)));
    }

    @Provide
    Arbitrary<Tuple2<ExerciseType, Map<String, Object>>> configured() {
        return Arbitraries.of(TYPES.values())
                .flatMap(type -> ShapedJson.any(type.config()).map(config -> Tuple.of(type, config)));
    }
}
