package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class ViewRulesTest {
    private final Violations violations = new Violations();
    private final ViewRules rules = new ViewRules(new BlockRules(id -> false), violations);

    @ParameterizedTest(name = "{0}: {1} passes, {2} does not")
    @MethodSource("limits")
    void aLimitIsExact(String what, int passes, int fails, IntFunction<ObjectNode> view) {
        assertThat(rules.accept("modal", view.apply(passes))).isNotNull();
        assertThat(violations.all()).isEmpty();

        assertThatThrownBy(() -> rules.accept("modal", view.apply(fails)))
                .hasMessage("invalid_arguments");
        assertThat(violations.all())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.BAD_BLOCKS);
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("title", 24, 25, n -> modal("title", plain(n))),
                limit("submit", 24, 25, n -> modal("submit", plain(n))),
                limit("close", 24, 25, n -> modal("close", plain(n))),
                limit(
                        "private_metadata",
                        3_000,
                        3_001,
                        n -> modal("private_metadata", "x".repeat(n))),
                limit("callback_id", 255, 256, n -> modal("callback_id", "x".repeat(n))),
                limit("blocks", 100, 101, n -> modal("blocks", Collections.nCopies(n, divider()))),
                limit("max_length", 3_000, 3_001, n -> modalWithInput("max_length", n)),
                limit("min_length", 3_000, 3_001, n -> modalWithInput("min_length", n)));
    }

    @Test
    void aModalWithInputsNeedsASubmitButton() {
        ObjectNode form = modalWithInput("max_length", 10);
        form.remove("submit");

        assertThatThrownBy(() -> rules.accept("modal", form)).hasMessage("invalid_arguments");
    }

    @Test
    void aModalIsNotAHomeTabAndMarkdownIsForMessages() {
        assertThatThrownBy(() -> rules.accept("home", modal("close", plain(3))))
                .hasMessage("invalid_arguments");
        ObjectNode markdown =
                modal("blocks", SlackJson.array(SlackJson.object("type", "markdown", "text", "x")));
        assertThatThrownBy(() -> rules.accept("modal", markdown)).hasMessage("invalid_arguments");
    }

    private static Arguments limit(
            String what, int passes, int fails, IntFunction<ObjectNode> view) {
        return Arguments.of(what, passes, fails, view);
    }

    private static ObjectNode plain(int length) {
        return SlackJson.object("type", "plain_text", "text", "x".repeat(length));
    }

    private static ObjectNode divider() {
        return SlackJson.object("type", "divider");
    }

    private static ObjectNode modal(String field, Object value) {
        ObjectNode modal =
                SlackJson.object(
                        "type",
                        "modal",
                        "title",
                        plain(5),
                        "submit",
                        plain(4),
                        "blocks",
                        SlackJson.array(divider()));
        modal.setAll(SlackJson.object(field, value));
        return modal;
    }

    private static ObjectNode modalWithInput(String field, int value) {
        ObjectNode element =
                SlackJson.object("type", "plain_text_input", "action_id", "a", field, value);
        ObjectNode input = SlackJson.object("type", "input", "label", plain(5), "element", element);
        return modal("blocks", SlackJson.array(input));
    }
}
