package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A form that can't be stored stays open; a command has nothing to keep open.
class FormsInAnOutageTest {
    private static final String SENTENCE = "I can't reach my database right now";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @ParameterizedTest
    @CsvSource({
        "refer, Client, Lake Hotel, What does the client need?, a faster network",
        "partner add, Name, Telefonia, Skills, VoIP"
    })
    void aFormStaysOpenWithTheSentence(
            String command, String label, String value, String other, String otherValue) {
        anna.says("refer list");
        anna.says(command);
        testFirm.outbox.writeLimit.refuse(0);
        anna.fillsIn(label, value, other, otherValue);
        assertThat(anna.reply()).isInstanceOf(Reply.FieldErrors.class);
        assertThat(((Reply.FieldErrors) anna.reply()).errors().get(Reply.FieldErrors.WHOLE_FORM))
                .startsWith(SENTENCE);
    }

    @Test
    void aCommandIsAnswered() {
        anna.says("refer list");
        testFirm.outbox.writeLimit.refuse(0);
        anna.says("refer Lake Hotel needs VoIP").isTold(SENTENCE);
    }
}
