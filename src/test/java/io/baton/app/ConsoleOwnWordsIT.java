package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.mongo.MongoStores;
import io.baton.web.ConsoleClient;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same sentences in the console.
class ConsoleOwnWordsIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.alone();

    @BeforeAll
    static void aFirmWithPartnersAndClients() {
        OwnWords.prepare((line, answer) ->
                assertThat(said("direct", line).replace("&amp;", "&")).contains(answer));
    }

    static Stream<OwnWords> sentences() {
        return OwnWords.ten();
    }

    private static ConsoleClient anna(String where) {
        return new ConsoleClient(
                "http://localhost:" + baton.address().getPort(), "web:anna", where);
    }

    private static String said(String where, String words) {
        try {
            return anna(where).says(words);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void press(String where, String card, String label) {
        try {
            anna(where)
                    .presses(
                            found("name=\"line\" value=\"([^\"]+)\"", card),
                            found("value=\"([^\"]+)\"[^>]*>" + label + "<", card),
                            found("name=\"turn\" value=\"([^\"]+)\"", card));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(String pattern, String html) {
        var found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as("%s in %s", pattern, html).isTrue();
        return found.group(1);
    }

    private static void isConfirmed(OwnWords sentence, String where, String before) {
        sentence.isLoggedBy(
                baton.bean(MongoStores.class),
                () -> {
                    var card = newestCard(said(where, before + sentence.typed()), sentence.title());
                    sentence.isOn(card.replaceAll("<[^>]*>", ""));
                    press(where, card, sentence.button());
                });
    }

    private static String newestCard(String page, String title) {
        int start = page.lastIndexOf("<h3>" + title);
        assertThat(start).as(page).isPositive();
        return page.substring(start, page.indexOf("</form>", start));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inADirectMessage(OwnWords sentence) {
        isConfirmed(sentence, "direct", "");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAMention(OwnWords sentence) {
        isConfirmed(sentence, "web:general", "@Baton ");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inASlashCommand(OwnWords sentence) {
        isConfirmed(sentence, "web:general", "/refer ");
    }
}
