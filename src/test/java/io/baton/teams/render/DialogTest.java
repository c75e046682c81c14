package io.baton.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.SampleForms;
import io.baton.teams.fake.AdaptiveCardRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Forms as dialogs, and the answers that come back.
class DialogTest {
    private static final String RITA = "9f1c2d3e-0000-4000-8000-00000000abcd";

    @TestFactory
    Stream<DynamicTest> formsMatchTheirGoldenFiles() {
        return forms(
                (name, form) -> AdaptiveCardGolden.check("form-" + name, Dialog.opened(form, "")));
    }

    @TestFactory
    Stream<DynamicTest> teamsAcceptsEveryForm() {
        return forms((_, form) -> {
            var dialog = Dialog.opened(form, "");
            assertThat(AdaptiveCardRules.violations(card(dialog))).isEmpty();
            assertThat(dialog.at("/task/value/title").asText()).isNotBlank();
        });
    }

    @Test
    void aFormWithErrorsKeepsTheAnswersAndShowsTheErrors() {
        var filled = submitted(SampleForms.refer()).put("client", "Acme").put("need", "VoIP");
        var answers = DialogAnswers.read(filled).orElseThrow();
        var again =
                Dialog.withErrors(
                        answers, Map.of("need", "Too short.", "elsewhere", "Something else."));

        AdaptiveCardGolden.check("form-refer-with-errors", again);
        assertThat(AdaptiveCardRules.violations(card(again))).isEmpty();
        assertThat(
                        DialogAnswers.read(submitted(again).put("client", "Acme"))
                                .orElseThrow()
                                .form()
                                .subject())
                .isEqualTo("R-12/2");
    }

    @Test
    void onlyTheFormsOwnFieldsAreRead() {
        var filled =
                submitted(SampleForms.refer())
                        .put("client", " Acme ")
                        .put("need", "  ")
                        .put("holder", RITA)
                        .put("admin", "yes");
        filled.putNull("partner");
        var answers = DialogAnswers.read(filled).orElseThrow();

        assertThat(answers.form().id()).isEqualTo("refer");
        assertThat(answers.form().subject()).isEqualTo("R-12/2");
        assertThat(answers.byField())
                .containsOnly(Map.entry("client", "Acme"), Map.entry("holder", "teams:" + RITA));
        assertThat(answers.people()).containsExactly(RITA);
    }

    @Test
    void anInvalidPersonIdIsIgnored() {
        var filled = submitted(SampleForms.refer()).put("holder", "<at>Rita</at>");
        assertThat(DialogAnswers.read(filled).orElseThrow().byField()).isEmpty();
    }

    @Test
    void foreignDataIsNotAForm() {
        assertThat(DialogAnswers.read(CardElements.object().put("client", "Acme"))).isEmpty();
        assertThat(DialogAnswers.read(ButtonData.of(button()).toJson())).isEmpty();
    }

    @Test
    void aSubjectThatIsTooLongIsDropped() {
        var form =
                new Form(
                        "x",
                        "X",
                        "Go",
                        "s".repeat(4_000),
                        List.of(new Field.ShortText("a", "A", true, "", "")));
        assertThat(DialogAnswers.read(submitted(form)).orElseThrow().form().subject()).isEmpty();
    }

    @Test
    void aDialogShowsACardOrEndsWithASentence() {
        var shown = Dialog.showing(Card.saying("Already accepted."));
        assertThat(AdaptiveCardRules.violations(card(shown))).isEmpty();
        assertThat(Dialog.saying("Done.").toString())
                .isEqualTo("{\"task\":{\"type\":\"message\",\"value\":\"Done.\"}}");
    }

    private static Button button() {
        return Button.plain("A", "a", "1");
    }

    static JsonNode card(JsonNode dialog) {
        return dialog.at("/task/value/card/content");
    }

    private static ObjectNode submitted(Form form) {
        return submitted(Dialog.opened(form, ""));
    }

    private static ObjectNode submitted(JsonNode dialog) {
        return card(dialog).at("/actions/0/data").deepCopy();
    }

    private interface Check {
        void on(String name, Form form);
    }

    private static Stream<DynamicTest> forms(Check check) {
        return SampleForms.all().entrySet().stream()
                .map(e ->
                        DynamicTest.dynamicTest(
                                e.getKey(), () -> check.on(e.getKey(), e.getValue())));
    }
}
