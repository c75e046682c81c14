package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.baton.understanding.reader.TypedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Long and odd texts end in a reading, not in an error.
class HostileTextTest {
    private static final int LENGTH = 20_000;

    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "a-",
                "a.",
                "a'",
                "a1",
                "é",
                "#",
                "@",
                "<",
                "> x\n",
                ", ",
                "a, ",
                "and ",
                "1 ",
                "1,",
                "$1 ",
                "R-1 ",
                "a@b.c ",
                "From: a@b.c\n",
                "-- \n",
                "\n",
                "phones and ",
                "needs phones, ",
                "Acme & ",
                "Ltd ",
                "'s ",
                "(",
                "**",
                "`",
                "👍",
                "日本"
            })
    void aLongTextIsRead(String piece) {
        var world = World.read("world.json", setup.words());
        var text = TypedText.of(piece.repeat(LENGTH / piece.length()));
        var message = LabelledMessage.all("messages-open.jsonl").getFirst();
        assertThatCode(() -> setup.reader().read(text, world.names(), world.context(message)))
                .doesNotThrowAnyException();
    }
}
