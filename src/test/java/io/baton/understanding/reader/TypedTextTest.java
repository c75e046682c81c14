package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            textBlock =
                    """
                    refer needs\\u00A0backup → refer needs backup
                    a\\u2003b\\u202Fc\\u3000d\\u2009e → a b c d e
                    O\\u2019Brien \\u201CIT\\u201D → O'Brien "IT"
                    \\u00ABIT\\u00BB \\u2039x\\u203A → "IT" 'x'
                    a \\u2013 b \\u2014 c \\u2212 d → a - b - c - d
                    Mu\\u0308ller → M\\u00FCller
                    Clo\\u200Bud\\u2060N\\u00ADine → CloudNine
                    Clo\\u200Dud → Cloud
                    \\u202Eabc\\u202C → abc
                    \\uFEFFrefer list → refer list
                    `refer list` → refer list
                    *refer list* → refer list
                    _refer list_ → refer list
                    ~refer list~ → refer list
                    ```refer list``` → refer list
                    **refer list** → refer list
                    *_refer list_* → refer list
                    > refer list → refer list
                    >> refer list → refer list
                    Acme *needs* VoIP to _RingPros_. → Acme needs VoIP to RingPros.
                    see <https://a.example|our page> → see our page
                    see <https://a.example/x> → see https://a.example/x
                    <mailto:a@b.example|a@b.example> → a@b.example
                    <tel:+4930123|+49 30 123> → +49 30 123
                    in <#C1|general> with <@U1> → in #general with <@U1>
                    a&nbsp;b &amp; c &quot;d&quot; → a b & c "d"
                    O`Brien → O'Brien
                    """)
    void oneFormForWhatLooksAlike(String raw, String expected) {
        assertThat(TypedText.of(unescaped(raw))).isEqualTo(unescaped(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 * 3 * 2",
                "snake_case_name",
                "~$12k or ~$15k",
                "a*b*c",
                "* one\n* two",
                "2 > 1",
                "hello\n> quoted",
                ":thumbs_up: and :ok_hand:",
                "https://x.example/_a_/b",
                "R-12",
                "\uD83D\uDC69\u200D\uD83D\uDCBB \u2764\uFE0F",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"
            })
    void otherTextStays(String text) {
        assertThat(TypedText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Müller IT  | Mu\\u0308ller IT
                    O'Brien    | O\\u2019Brien
                    CloudNine  | Cl\\u043EudNine
                    CloudNine  | cloudnine
                    Cloud      | C1oud
                    Iota       | lota
                    ACME       | \\u0391\\u0421\\u039C\\u0395
                    ＡＢＣ IT    | ABC IT
                    Big Co     | Big\\u00A0\\u200BCo
                    """)
    void lookalikesAreFound(String one, String other) {
        assertThat(Confusables.alike(unescaped(one), unescaped(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Müller,Muller", "Mail,Mall", "RingPros,RingPro", "North 1,North 2", "Åse,Ase"})
    void otherNamesAreNot(String one, String other) {
        assertThat(Confusables.alike(one, other)).isFalse();
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /// A text that is one line already takes a shorter way.
    @Property
    void spacesAndLineBreaksAroundALineDontCount(
            @ForAll @Chars({'a', ' ', '\n', '\u00A0', '\u2019'}) @StringLength(max = 12)
                    String text) {
        var line = TypedText.oneLine(text);
        assertThat(TypedText.oneLine(" " + text)).isEqualTo(line);
        assertThat(TypedText.oneLine(text + "\n")).isEqualTo(line);
        assertThat(TypedText.oneLine(line)).isEqualTo(line);
        assertThat(line).doesNotContain("  ", "\n").doesNotStartWith(" ").doesNotEndWith(" ");
    }
}
