package io.baton.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import io.baton.understanding.reader.TypedText;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of signatures that were once taken for something else.
class SignatureLinesTest {
    private static final String BODY =
            "Our alarm rings whenever a bus goes by, and the insurer wants it replaced this winter.";

    private static String text(String header, String below) {
        return TypedText.of(header + "\n\nHi Ben,\n\n" + BODY + "\n\n" + below);
    }

    private static Mail mail(String text) {
        return PastedMail.find(text).orElseThrow().mails().getFirst();
    }

    private static String body(String text) {
        return mail(text).body().stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With friendly greetings",
                "Greetings to the team",
                "Sunny regards from the coast",
                "Season's greetings,",
                "Thankyou!!",
                "Hälsningar",
                "Med venlig hilsen",
                "Met vriendelijke groeten",
                "Cordiali saluti",
                "Namaste,",
                "God bless"
            })
    void aClosingIsNoName(String closing) {
        var text = text("Subject: Alarm", closing + "\nOda Finch\nOffice Manager\nFinch Tools Ltd");

        assertThat(value(mail(text).signature().name())).isEqualTo("Oda Finch");
        assertThat(body(text)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heddwch a bendith", "Vale", "Do zobaczenia wkrótce"})
    void whatStandsAboveTheAuthorsNameOnlyClosesTheMail(String closing) {
        var text =
                text(
                        "From: Oda Finch <oda@finchtools.example>\nSubject: Alarm",
                        closing + "\nOda Finch\nFinch Tools Ltd");

        assertThat(value(mail(text).signature().name())).isEqualTo("Oda Finch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon to Thu only. I reply when I reply.",
                "Please note that we're closed on Mondays.",
                "Follow us @finchtools\nVoted best tool shop of the year again!"
            })
    void whatStandsBelowAPhoneNumberBelongsToTheSignature(String footer) {
        var text = text("Subject: Alarm", "Oda\nFinch Tools Ltd\n020 7946 0002\n" + footer);

        assertThat(value(mail(text).signature().name())).isEqualTo("Oda");
        assertThat(body(text)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Geraldine Foy MCIPS;Geraldine Foy",
                "Paul Haig CEng MIMechE;Paul Haig",
                "Oda Finch, BSc;Oda Finch",
                "Anna McGee PhD;Anna McGee",
                "Kim McGee;Kim McGee"
            })
    void lettersBehindANameAreNoPartOfIt(String line, String name) {
        var text = text("Subject: Alarm", "Regards\n" + line + "\nFinch Tools Ltd");

        assertThat(value(mail(text).signature().name())).isEqualTo(name);
        assertThat(value(mail(text).signature().company())).isEqualTo("Finch Tools Ltd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Oda Finch\\nSenior Lettings Negotiator\\nFinch Estates;Senior Lettings Negotiator",
                "Oda Finch\\nRetail Planner\\nFinch Tools Ltd;Retail Planner",
                "Oda Finch (reception)\\nFinch Tools Ltd;reception",
                "Oda Finch, CTO\\nFinch Tools Ltd;CTO",
                "Oda Finch (she/her)\\nFinch Tools Ltd;",
                "Oda Finch\\nPlanner Street\\nFinch Tools Ltd;"
            })
    void rolesAreToldByWhatPeopleDo(String below, @Nullable String role) {
        var text = text("Subject: Alarm", "Regards\n" + below.replace("\\n", "\n"));

        assertThat(value(mail(text).signature().role())).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Brennan Blooms, Church St, Athlone;Brennan Blooms",
                "Finch Pottery, 3 Hotel Road;Finch Pottery",
                "Finch Pottery, School Lane, Leeds;Finch Pottery"
            })
    void aStreetIsNoCompany(String line, String company) {
        var text = text("Subject: Alarm", "Regards\nOda\n" + line + "\n020 7946 0002");

        assertThat(value(mail(text).signature().company())).isEqualTo(company);
    }
}
