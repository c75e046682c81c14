package io.baton.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedMailTest {
    private static final String BODY = "Our router dies every evening. Who could replace it?";

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Nell Tarrant <nell@tarrantglass.example>\nSent: Monday, 2 November 2026 09:10\nTo: Ben\nSubject: RE: Router\n\n",
                "From: \"Tarrant, Nell\" <nell@tarrantglass.example>\nTo: Ben\nSubject: Re: FW: Router\n",
                "From: Nell Tarrant [mailto:nell@tarrantglass.example]\nSubject: Router\n\n",
                "Von: Tarrant, Nell <nell@tarrantglass.example>\nGesendet: Montag, 2. November 2026\nAn: Ben\nBetreff: AW: WG: Router\n\n",
                "De : Nell Tarrant <nell@tarrantglass.example>\nEnvoyé : lundi 2 novembre 2026\nÀ : Ben\nObjet : TR: Router\n\n",
                "---------- Forwarded message ---------\nFrom: Nell Tarrant <nell@tarrantglass.example>\nDate: Mon, 2 Nov 2026\nSubject: Fwd: Router\n\n",
                "Begin forwarded message:\n\nFrom: Nell Tarrant <nell@tarrantglass.example>\nSubject: Router\n\n",
                "-----Original Message-----\nFrom: Nell Tarrant <nell@tarrantglass.example>\nSubject: Router\n\n",
                "-----Ursprüngliche Nachricht-----\nVon: Nell Tarrant <nell@tarrantglass.example>\nBetreff: Router\n\n"
            })
    void findsTheMailBelowANote(String header) {
        var text = TypedText.of("one for RingPros\n\n" + header + BODY);
        var pasted = PastedMail.find(text).orElseThrow();
        var mail = pasted.mails().getFirst();

        assertThat(words(text, pasted.note())).isEqualTo("one for RingPros");
        assertThat(mail.from().name()).extracting(Found::value).isEqualTo("Nell Tarrant");
        assertThat(mail.from().address())
                .extracting(Found::value)
                .isEqualTo("nell@tarrantglass.example");
        assertThat(mail.subject()).extracting(span -> span.of(text)).isEqualTo("Router");
        assertThat(words(text, mail.body())).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, 2 Nov 2026 at 09:10, Nell Tarrant <nell@tarrantglass.example> wrote:",
                "On 2 Nov 2026, at 09:10,\nNell Tarrant <nell@tarrantglass.example> wrote:",
                "Am 02.11.2026 um 09:10 schrieb Nell Tarrant <nell@tarrantglass.example>:",
                "Le lun. 2 nov. 2026 à 09:10, Nell Tarrant <nell@tarrantglass.example> a écrit :"
            })
    void readsWhoWroteAQuote(String line) {
        var text = TypedText.of("see below\n\n" + line + "\n> " + BODY + "\n>\n\nI'll ask around.");
        var pasted = PastedMail.find(text).orElseThrow();
        var mail = pasted.mails().getFirst();

        assertThat(mail.from().address())
                .extracting(Found::value)
                .isEqualTo("nell@tarrantglass.example");
        assertThat(mail.from().name()).extracting(Found::value).isEqualTo("Nell Tarrant");
        assertThat(words(text, mail.body())).isEqualTo(BODY);
        assertThat(words(text, pasted.note())).isEqualTo("see below I'll ask around.");
    }

    @Test
    void tellsOlderMailsApart() {
        var text =
                TypedText.of(
                        "From: Nell <nell@tarrantglass.example>\nSubject: Router\n\n"
                                + "Yes please, that one.\n\n"
                                + "> On 1 Nov 2026, Ben Ode <ben@firm.example> wrote:\n>\n"
                                + "> The small or the big one?\n>\n"
                                + "> > On 30 Oct 2026, Nell <nell@tarrantglass.example> wrote:\n> >\n"
                                + "> > We need a router.");
        var mails = PastedMail.find(text).orElseThrow().mails();

        assertThat(mails.stream().map(mail -> words(text, mail.body())))
                .containsExactly(
                        "Yes please, that one.", "The small or the big one?", "We need a router.");
    }

    @Test
    void aSignedMailAboveAReplyIsNoNote() {
        var text =
                TypedText.of(
                        "Hi Imran,\n\nNow it's our phones, they're dead.\n\nKind regards\nNell Tarrant\nTarrant Glass\n020 7946 0001\n\n"
                                + "On 1 Nov 2026, Imran Ode <imran@firm.example> wrote:\n\n"
                                + "> The router is on its way.");
        var pasted = PastedMail.find(text).orElseThrow();

        assertThat(pasted.note()).isEmpty();
        assertThat(words(text, pasted.mails().getFirst().body()))
                .isEqualTo("Now it's our phones, they're dead.");
        assertThat(pasted.mails().getFirst().signature().name())
                .extracting(Found::value)
                .isEqualTo("Nell Tarrant");
    }

    @Test
    void aSubjectAloneIsAHeader() {
        var text = TypedText.of("Subject: RE: Router\n\n" + BODY);
        var mail = PastedMail.find(text).orElseThrow().mails().getFirst();

        assertThat(mail.subject()).extracting(span -> span.of(text)).isEqualTo("Router");
        assertThat(words(text, mail.body())).isEqualTo(BODY);
    }

    @Test
    void readsAContactForm() {
        var text =
                TypedText.of(
                        "New enquiry\n-----\nName: Ida Moss\nCompany: Moss Pianos\nPhone: 020 7946 0001\n"
                                + "Message: The shop needs a new till.\nSoon, please.\n-----\nIP: 203.0.113.9");
        var mail = PastedMail.find(text).orElseThrow().mails().getFirst();

        assertThat(mail.signature().name()).extracting(Found::value).isEqualTo("Ida Moss");
        assertThat(mail.signature().company()).extracting(Found::value).isEqualTo("Moss Pianos");
        assertThat(words(text, mail.body())).isEqualTo("The shop needs a new till. Soon, please.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme needs help with their phones, maybe RingPros?",
                "lake hotel signed, 4.5k",
                "from: acme",
                "Acme: new phones\nBell Ltd: wifi",
                "thanks!"
            })
    void anOrdinaryMessageIsNoMail(String text) {
        assertThat(PastedMail.find(TypedText.of(text))).isEmpty();
    }
}
