package io.baton.slack.fake;

import static io.baton.slack.fake.BlockSamples.button;
import static io.baton.slack.fake.BlockSamples.confirm;
import static io.baton.slack.fake.BlockSamples.copies;
import static io.baton.slack.fake.BlockSamples.divider;
import static io.baton.slack.fake.BlockSamples.fields;
import static io.baton.slack.fake.BlockSamples.image;
import static io.baton.slack.fake.BlockSamples.input;
import static io.baton.slack.fake.BlockSamples.markdown;
import static io.baton.slack.fake.BlockSamples.mrkdwn;
import static io.baton.slack.fake.BlockSamples.plain;
import static io.baton.slack.fake.BlockSamples.row;
import static io.baton.slack.fake.BlockSamples.section;
import static io.baton.slack.fake.BlockSamples.select;
import static io.baton.slack.fake.BlockSamples.table;
import static io.baton.slack.fake.BlockSamples.x;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Each published limit, tested with the largest valid value and the smallest invalid one.
class BlockRulesTest {
    private final BlockRules rules = new BlockRules("F1"::equals);

    @ParameterizedTest(name = "{0}: {1} passes, {2} does not")
    @MethodSource("limits")
    void aLimitIsExact(String what, int passes, int fails, IntFunction<ArrayNode> blocks) {
        assertThat(wrongs(blocks.apply(passes))).isEmpty();
        assertThat(wrongs(blocks.apply(fails))).isNotEmpty();
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("blocks in a message", 50, 51, n -> copies(n, divider())),
                limit("a section's text", 3_000, 3_001, n -> SlackJson.array(section(x(n)))),
                limit("an empty text", 1, 0, n -> SlackJson.array(section(x(n)))),
                limit("a section's fields", 10, 11, n -> fields(n, 5)),
                limit("a field", 2_000, 2_001, n -> fields(1, n)),
                limit(
                        "a header",
                        150,
                        151,
                        n -> SlackJson.array(SlackJson.object("type", "header", "text", plain(n)))),
                limit("elements in a context", 10, 11, n -> row("context", n, mrkdwn("x"))),
                limit("buttons in a row", 25, 26, BlockSamples::buttonRow),
                limit("a button's words", 75, 76, n -> button("text", plain(n))),
                limit("a button's value", 2_000, 2_001, n -> button("value", x(n))),
                limit("a button's address", 3_000, 3_001, n -> button("url", x(n))),
                limit("an accessibility label", 75, 76, n -> button("accessibility_label", x(n))),
                limit("an action id", 255, 256, n -> button("action_id", x(n))),
                limit(
                        "a block id",
                        255,
                        256,
                        n -> SlackJson.array(divider().put("block_id", x(n)))),
                limit("options of a select", 100, 101, n -> select("static_select", n, 5)),
                limit("options of radio buttons", 10, 11, n -> select("radio_buttons", n, 5)),
                limit("options of an overflow menu", 5, 6, n -> select("overflow", n, 5)),
                limit("an option's words", 75, 76, n -> select("static_select", 1, n)),
                limit(
                        "an image's alternative text",
                        2_000,
                        2_001,
                        n -> image("https://x.test/a.png", n)),
                limit(
                        "an image's address",
                        2_000,
                        2_001,
                        n -> image("https://x.test/".concat(x(n - 15)), 5)),
                limit("an input's label", 2_000, 2_001, n -> input(plain(n), plain(5))),
                limit("a placeholder", 150, 151, n -> input(plain(5), plain(n))),
                limit("a question before a press", 300, 301, n -> button("confirm", confirm(n))),
                limit("a table's rows", 100, 101, BlockSamples::table),
                limit("tables in a message", 1, 2, n -> copies(n, (ObjectNode) table(1).path(0))),
                limit("markdown in all", 12_000, 12_001, n -> markdown(n)));
    }

    @Test
    void idsMustDiffer() {
        ArrayNode twice =
                SlackJson.array(divider().put("block_id", "a"), divider().put("block_id", "a"));
        ObjectNode pressed = (ObjectNode) button("value", "v").path(0);
        ArrayNode samePresses = row("actions", 2, pressed.path("elements").path(0));

        assertThat(wrongs(twice)).singleElement().asString().contains("block_id already exists");
        assertThat(wrongs(samePresses))
                .singleElement()
                .asString()
                .contains("action_id already exists");
    }

    @Test
    void unknownTypesAndFieldsAreRefused() {
        assertThat(wrongs(SlackJson.array(SlackJson.object("type", "hologram"))))
                .asString()
                .contains("unsupported type");
        assertThat(wrongs(button("colour", "red")))
                .asString()
                .contains("invalid additional property: colour");
        assertThat(wrongs(button("style", "loud"))).isNotEmpty();
    }

    @Test
    void aHeaderAndAButtonNeedPlainText() {
        ArrayNode header =
                SlackJson.array(SlackJson.object("type", "header", "text", mrkdwn("*x*")));

        assertThat(wrongs(header)).asString().contains("must be plain_text");
        assertThat(wrongs(button("text", mrkdwn("x")))).asString().contains("must be plain_text");
    }

    @Test
    void anImageNeedsAltTextAndOneSource() {
        ObjectNode silent = SlackJson.object("type", "image", "image_url", "https://x.test/a.png");
        ObjectNode uploaded =
                SlackJson.object(
                        "type",
                        "image",
                        "alt_text",
                        "a",
                        "slack_file",
                        SlackJson.object("id", "F1"));
        ObjectNode lost =
                SlackJson.object(
                        "type",
                        "image",
                        "alt_text",
                        "a",
                        "slack_file",
                        SlackJson.object("id", "F2"));
        ObjectNode none = SlackJson.object("type", "image", "alt_text", "a");

        assertThat(wrongs(SlackJson.array(silent))).asString().contains("alt_text");
        assertThat(wrongs(SlackJson.array(uploaded))).isEmpty();
        assertThat(wrongs(SlackJson.array(lost))).asString().contains("invalid slack file");
        assertThat(wrongs(SlackJson.array(none))).isNotEmpty();
    }

    @Test
    void aNewBlockTypeIsAcceptedOnlyAfterItsRollOut() {
        ArrayNode chart =
                SlackJson.array(SlackJson.object("type", "data_visualization", "title", "Share"));

        assertThat(wrongs(chart)).isNotEmpty();
        rules.rollOut("data_visualization");
        assertThat(wrongs(chart)).isEmpty();
        assertThat(wrongs(copies(3, (ObjectNode) chart.path(0)))).isNotEmpty();
    }

    @Test
    void aProblemNamesItsPlaceAsSlackDoes() {
        assertThat(wrongs(SlackJson.array(divider(), section(x(3_001)))))
                .containsExactly(
                        "[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]");
    }

    private List<String> wrongs(ArrayNode blocks) {
        return rules.inMessage(SlackJson.object("blocks", blocks));
    }

    private static Arguments limit(
            String what, int passes, int fails, IntFunction<ArrayNode> blocks) {
        return Arguments.of(what, passes, fails, blocks);
    }
}
