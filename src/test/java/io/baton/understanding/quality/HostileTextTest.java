package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.baton.understanding.reader.TypedText;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<String> pieces() {
        return Stream.of(
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
                "日本",
                "Amber Oak ",
                "Acme needs ",
                "by Friday ",
                "RingPros, ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aLongTextIsRead(String piece) {
        var world = World.read("world.json", setup.words());
        var text = TypedText.of(piece.repeat(LENGTH / piece.length()));
        var message = LabelledMessage.all("messages-open.jsonl").getFirst();
        assertThatCode(() -> setup.reader().read(text, world.names(), world.context(message)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ",", ", ", "; "})
    void aListWithALongGapIsRead(String gap) {
        var world = World.read("world.json", setup.words());
        var text =
                TypedText.of(
                        "Acme needs 1. a firewall"
                                + gap.repeat(LENGTH / 2 / gap.length())
                                + "x 2. new phones as well as"
                                + gap.repeat(LENGTH / 2 / gap.length())
                                + "y");
        var message = LabelledMessage.all("messages-open.jsonl").getFirst();
        assertThatCode(() -> setup.reader().read(text, world.names(), world.context(message)))
                .doesNotThrowAnyException();
    }

    /// The desk makes a card of it, which must not grow with the text.
    @ParameterizedTest
    @ValueSource(strings = {"phones and ", "needs phones, ", "Acme needs ", "RingPros, ", "a, "})
    void aLongTextIsAnswered(String piece) {
        var firm = new WorldFirm(World.read("world.json", setup.words()), setup);
        var anna = firm.person("member");
        assertThatCode(() -> anna.says(piece.repeat(LENGTH / piece.length())))
                .doesNotThrowAnyException();
    }
}
