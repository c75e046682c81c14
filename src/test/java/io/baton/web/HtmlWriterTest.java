package io.baton.web;

import static j2html.TagCreator.input;
import static j2html.TagCreator.p;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Control characters that people paste into a message.
class HtmlWriterTest {

    @ParameterizedTest
    @CsvSource({
        "0000, ␀", "0007, ␇", "0008, ␈", "000b, ␋", "001b, ␛", "007f, ␡", "0085, �", "009b, �",
        "d83d, �", "dc00, �", "fffe, �", "ffff, �"
    })
    void aControlCharacterIsShownAsASymbol(String hex, String shown) {
        var text = "a" + (char) Integer.parseInt(hex, 16) + "<b>";
        var escaped = "a" + shown + "&lt;b&gt;";
        assertThat(HtmlWriter.part(p(text))).isEqualTo("<p>" + escaped + "</p>");
        assertThat(HtmlWriter.part(input().withValue(text)))
                .isEqualTo("<input value=\"" + escaped + "\">");
    }

    @Test
    void otherTextStaysAsItIs() {
        var text = "tab\tline\nend\r é 你好 😀 \u00a0\u200d ☎";
        assertThat(HtmlWriter.part(p(text))).isEqualTo("<p>" + text + "</p>");
    }
}
