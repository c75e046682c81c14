package io.baton.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Fact;
import io.baton.chat.Card.Part;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Text;
import io.baton.teams.fake.AdaptiveCardRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Any input is shown literally and has no effect.
class AdaptiveCardTextPropertiesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Random letters mixed with card syntax.
    @Provide
    Arbitrary<String> words() {
        var syntax =
                Arbitraries.of(
                        "[",
                        "](https://e.example)",
                        "*",
                        "_",
                        "**",
                        "`",
                        "- ",
                        "1. ",
                        "\n",
                        "\\",
                        "{{DATE(2026-01-01T00:00:00Z)}}",
                        "{{",
                        "{",
                        "}}",
                        "${x}",
                        "<at>Rita</at>",
                        "&amp;",
                        "<b>",
                        "\"",
                        "'",
                        "😀",
                        " ",
                        "www.e.example",
                        "#",
                        "\u202e");
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(6), syntax)
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void aParagraphIsShownLiterally(@ForAll("words") String words) {
        var card = sent(new Card("x", List.of(new Part.Paragraph(Text.of(words)))));
        assertThat(read(card)).isEqualTo(words.isBlank() ? "x" : whole(words));
    }

    @Property(tries = 300)
    void everyKindOfTextIsShownLiterally(@ForAll("words") String words) {
        var text = Text.empty().strong(words).plain("|").code(words);
        var written = whole(words) + "|" + whole(words);
        assertThat(read(sent(new Card("x", List.of(new Part.Note(text)))))).isEqualTo(written);
        assertThat(read(sent(new Card("x", List.of(new Part.Bullets(List.of(text)))))))
                .isEqualTo("• " + written);
        var label = words.length() < TeamsLimits.TITLE ? "|" + words : "too long for a label";
        var facts = new Part.Facts(List.of(new Fact(label, text)));
        assertThat(read(sent(new Card("x", List.of(facts))))).isEqualTo(whole(label) + written);
    }

    @Property(tries = 300)
    void noInputBreaksACardOrMentionsAnyone(@ForAll("words") String words) {
        var card =
                new Card(words, List.of(new Part.Title(words)))
                        .paragraph(Text.empty().and(new Text.Span.Link(words, words)))
                        .paragraph(Text.empty().and(new Text.Span.Mention("teams:29:1", words)))
                        .buttons(Button.plain(words, "a", words));
        var rendered = sent(card);
        assertThat(AdaptiveCardRules.violations(rendered)).isEmpty();
        assertThat(rendered.path("msteams").path("entities").size()).isLessThanOrEqualTo(1);
        assertThat(
                        ButtonData.read(
                                AdaptiveCardTest.of(rendered, "Action.Execute")
                                        .getFirst()
                                        .path("data")))
                .contains(new ButtonData("a", whole(words)));
    }

    @Property(tries = 200)
    void aFormComesBackUnchanged(@ForAll("words") String words) {
        var form =
                new Form(
                        "refer",
                        words,
                        words,
                        words,
                        List.of(
                                new Field.LongText("need", "Need", true, "", words),
                                new Field.ShortText("client", words, false, words, "")));
        var submitted = CardElements.object().put("need", words).put("client", "Acme");
        var action = Dialog.opened(form, "").at("/task/value/card/content/actions/0/data");
        submitted.setAll((ObjectNode) action);

        var answers = DialogAnswers.read(submitted).orElseThrow();
        assertThat(answers.form().subject()).isEqualTo(words);
        assertThat(answers.byField().getOrDefault("need", "")).isEqualTo(words.strip());
        var again =
                Dialog.withErrors(answers, Map.of("need", words)).at("/task/value/card/content");
        assertThat(AdaptiveCardRules.violations(again)).isEmpty();
    }

    private static String read(ObjectNode card) {
        return AdaptiveCardTest.read(card);
    }

    /// The card after a round trip through UTF-8.
    private static ObjectNode sent(Card card) {
        try {
            var written = JSON.writeValueAsBytes(AdaptiveCard.of(card, Surface.post()));
            return (ObjectNode) JSON.readTree(new String(written, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /// Replaces unpaired surrogates with the replacement character.
    private static String whole(String words) {
        var whole = new StringBuilder();
        words.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
