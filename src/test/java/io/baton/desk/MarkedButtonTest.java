package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Carries;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where only a button that was marked beforehand opens a form.
class MarkedButtonTest {
    private static final Person ANNA = new Person("test:anna", "Anna", true);
    private static final Place HERE = new Place.Channel("test:general");

    private final Office office = new Office();

    @Test
    void whatNeedsAFormIsAnsweredWithAButtonThatOpensIt() {
        var button = offered(office.desk.hear(said("refer")));
        assertThat(button.form()).isTrue();

        var reply = office.desk.hear(pressed(button, Carries.FORM));
        assertThat(reply).isInstanceOf(Reply.OpenForm.class);
    }

    @Test
    void aButtonThatWasNotMarkedIsPressedAgain() {
        office.partner("Telco", "Marco", "VoIP");
        var unmarked = Button.plain("Edit", Switchboard.SAY, "partner edit Telco");
        var button = offered(office.desk.hear(pressed(unmarked, Carries.ANSWER)));

        assertThat(office.desk.hear(pressed(button, Carries.FORM)))
                .isInstanceOfSatisfying(
                        Reply.OpenForm.class,
                        open -> assertThat(open.form().subject()).isEqualTo("telco"));
    }

    private static Button offered(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Whisper.class);
        return ((Reply.Whisper) reply)
                .card().parts().stream()
                        .filter(Card.Part.Buttons.class::isInstance)
                        .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream())
                        .findFirst()
                        .orElseThrow();
    }

    private static Turn said(String words) {
        return new Turn.Said("t1", Office.WORKSPACE, ANNA, HERE, Carries.ANSWER, words, Map.of());
    }

    private static Turn pressed(Button button, Carries carries) {
        return new Turn.Pressed(
                "t2", Office.WORKSPACE, ANNA, HERE, carries, button.action(), button.value());
    }
}
