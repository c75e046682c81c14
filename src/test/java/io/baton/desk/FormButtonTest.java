package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On platforms where only a button marked in advance can open a form.
class FormButtonTest {
    private static final Person ANNA = new Person("test:anna", "Anna", true);
    private static final Place HERE = new Place.Channel("test:general");

    private final TestFirm testFirm = new TestFirm();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer",
                "refer from",
                "partner",
                "partner add",
                "partner add NetSix",
                "partner edit Telco",
                "partner find"
            })
    void aCommandThatNeedsAFormRepliesWithAButtonThatOpensIt(String words) {
        testFirm.partner("Telco", "Marco", "VoIP");
        var button = buttonIn(testFirm.desk.handle(said(words, ReplyCapability.ANSWER)));

        assertThat(button.opensForm()).isTrue();
        assertThat(button.action()).isNotEqualTo(EarlierButtons.SAY);
        assertThat(form(pressed(button, ReplyCapability.FORM)))
                .isEqualTo(form(said(words, ReplyCapability.ANSWER_AND_FORM)));
    }

    @Test
    void aMessageActionThatNeedsAFormSaysSoIfNoneCanBeOpened() {
        var shortcut =
                new Turn.MessageAction(
                        new Turn.Context(
                                "t3", TestFirm.WORKSPACE, ANNA, HERE, ReplyCapability.ANSWER),
                        "log_referral",
                        "Acme needs backup");

        assertThat(((Reply.Whisper) testFirm.desk.handle(shortcut)).card().summary())
                .contains("can't open a form here");
    }

    @Test
    void anUnmarkedButtonRepliesWithAMarkedOne() {
        testFirm.partner("Telco", "Marco", "VoIP");
        var unmarked = Button.plain("Edit", EarlierButtons.SAY, "partner edit Telco");
        var button = buttonIn(testFirm.desk.handle(pressed(unmarked, ReplyCapability.ANSWER)));

        assertThat(testFirm.desk.handle(pressed(button, ReplyCapability.FORM)))
                .isInstanceOfSatisfying(
                        Reply.OpenForm.class,
                        open -> assertThat(open.form().subject()).isEqualTo("telco"));
    }

    private Form form(Turn turn) {
        return ((Reply.OpenForm) testFirm.desk.handle(turn)).form();
    }

    private static Button buttonIn(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Whisper.class);
        return ((Reply.Whisper) reply)
                .card().parts().stream()
                        .filter(Card.Part.Buttons.class::isInstance)
                        .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream())
                        .findFirst()
                        .orElseThrow();
    }

    private static Turn said(String words, ReplyCapability replyCapability) {
        return new Turn.Said(
                new Turn.Context("t1", TestFirm.WORKSPACE, ANNA, HERE, replyCapability),
                words,
                Map.of());
    }

    private static Turn pressed(Button button, ReplyCapability replyCapability) {
        return new Turn.Pressed(
                new Turn.Context("t2", TestFirm.WORKSPACE, ANNA, HERE, replyCapability),
                button.action(),
                button.value());
    }
}
