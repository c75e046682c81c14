package io.baton.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import io.baton.understanding.reader.TypedText;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final String BODY =
            "Our alarm rings whenever a bus goes by, and the insurer wants it replaced this winter.";

    private static String text(String below) {
        return TypedText.of("Subject: Alarm\n\nHi Ben,\n\n" + BODY + "\n\n" + below);
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
    @CsvSource(
            delimiter = ';',
            value = {
                "-- \\nOda Finch\\nOffice Manager\\nFinch Tools Ltd\\n020 7946 0002",
                "Kind regards,\\n\\nOda Finch\\nOffice Manager\\nFinch Tools Ltd",
                "Cheers\\nOda\\n\\nOda Finch | Office Manager | Finch Tools Ltd | 020 7946 0002",
                "Many thanks!\\nOda Finch, Office Manager\\nFinch Tools Ltd\\noda@finchtools.example",
                "Mit freundlichen Grüßen\\ni. A. Oda Finch\\nOffice Manager\\n\\nFinch Tools Ltd\\nTel. 020 7946 0002",
                "Cordialement,\\nOda Finch\\nOffice Manager\\nFinch Tools Ltd",
                "Oda Finch\\nOffice Manager @ Finch Tools Ltd\\nSent from my iPhone",
                "Sent from my iPhone\\n\\nOda Finch\\nOffice Manager\\nFinch Tools Ltd\\n\"Sharp since 1908\""
            })
    void readsNameRoleAndCompany(String below) {
        var text = text(below.replace("\\n", "\n"));
        var signature = mail(text).signature();

        assertThat(value(signature.name())).isEqualTo("Oda Finch");
        assertThat(value(signature.role())).isEqualTo("Office Manager");
        assertThat(value(signature.company())).isEqualTo("Finch Tools Ltd");
        assertThat(body(text)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This e-mail is confidential and intended only for the addressee named above.",
                "Finch Tools Ltd is registered in England No. 0000000.",
                "Please think before you print this e-mail.",
                "P Please consider the environment before printing this e-mail.",
                "Diese E-Mail enthält vertrauliche Informationen. Sollten Sie nicht der vorgesehene Adressat sein, löschen Sie sie.",
                "Ce message est confidentiel et destiné à son destinataire.",
                "Sent from my Galaxy",
                "Get Outlook for iOS",
                "[cid:image001.png@01DA5C11.8E2F9E30]",
                "____________"
            })
    void leavesNoticesOut(String notice) {
        var text = text("Regards\nOda\n\n" + notice);

        assertThat(body(text)).isEqualTo(BODY);
        assertThat(value(mail(text).signature().name())).isEqualTo("Oda");
    }

    @Test
    void keepsConfidentialWordsOfTheBody() {
        var text =
                TypedText.of(
                        "Subject: Backup\n\nHi Ben,\nwe keep confidential files on one disk and need a backup.\nCan you help?\n\nOda");

        assertThat(body(text))
                .contains("we keep confidential files on one disk and need a backup.");
    }

    @Test
    void readsOnBelowASignatureInTheMiddle() {
        var text =
                text(
                        "Best regards,\nOda\n\nREQUEST FOR PROPOSAL 7\n\n1. The company wants a new alarm"
                                + " with thirty detectors in both halls, and the old one removed.");

        assertThat(body(text)).startsWith(BODY).contains("thirty detectors");
        assertThat(value(mail(text).signature().name())).isEqualTo("Oda");
    }
}
