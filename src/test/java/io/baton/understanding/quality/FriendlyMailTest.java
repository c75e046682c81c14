package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.message.MessageContext;
import io.baton.understanding.reader.TypedText;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails that begin and end with kind words, read by the shipped engine.
class FriendlyMailTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
        world = World.read("mail-world.json", setup.words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Fwd:
                Hi Anna,
                hope you're well. We at Quill Publishing are thinking about moving our mail to Microsoft 365 in the new year, budget 5-6k. Do you know somebody?
                Thanks,
                Nils Aker
                nils@quill.example
                """,
                """
                Hi Anna,
                lovely to see you at the fair. Our phones drop calls all day, and we could spend up to 3,000 on it. Could you recommend someone?
                Many thanks
                Petra Lang
                petra@langmetal.example
                """,
                """
                Hello Anna,
                thanks again for lunch! We're considering a new firewall next spring, our budget is about 4k. Any suggestions who to ask?
                Best wishes,
                Tom Reed
                tom@reedfoods.example
                """
            })
    void asksForSomeone(String mail) {
        assertThat(intent(mail)).isEqualTo(Intent.LOG_OUTBOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Hi Anna,
                thanks so much for lunch yesterday. My share was about $30, I'll pay next time!
                Best,
                Tom Reed
                tom@reedfoods.example
                """,
                """
                Hi Anna,
                do you know somebody at the tennis club? I'd like to play again this spring.
                Thanks,
                Petra
                petra@langmetal.example
                """,
                """
                Hi all,
                the budget meeting is moved to Thursday at 10. Can you help with the chairs?
                Cheers
                Nils
                nils@quill.example
                """
            })
    void asksForNothingThatPartnersDo(String mail) {
        assertThat(intent(mail)).isEqualTo(Intent.SMALL_TALK);
    }

    private static Intent intent(String mail) {
        var context = new MessageContext(world.today(), CurrencyUnit.USD, "GB", null);
        var reading = setup.reader().read(TypedText.of(mail), world.names(), context);
        return ((Reading.Understood) reading).intent();
    }
}
