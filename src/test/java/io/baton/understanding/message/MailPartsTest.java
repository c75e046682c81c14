package io.baton.understanding.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.mail.Sentences;
import io.baton.understanding.message.mail.Clauses;
import io.baton.understanding.message.mail.MailBudget;
import io.baton.understanding.message.mail.MailDeadline;
import io.baton.understanding.message.mail.MailKinds;
import io.baton.understanding.reader.DateReader;
import io.baton.understanding.reader.MoneyReader;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The parts of a mail that are read without the trained models.
class MailPartsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void joinsLinesThatAMailProgramWrapped() {
        var text =
                "> We have had no internet in the upstairs meeting room for a\n> week now.\n> Help!";
        var spans = List.of(new Span(2, 60), new Span(63, 72), new Span(75, 80));

        assertThat(MailText.of(text, spans)).hasSameSizeAs(text).contains("for a   week now.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The other firm quoted £9,000. We have £4,000 in the budget.;4000",
                "Last year it cost us £800. Up to £1,500 is fine.;1500",
                "The premium is £31,000.;",
                "Indicative value: £18,000 excluding VAT.;18000",
                "I'd guess £2,000, but please don't quote me.;2000",
                "Price frame: £4,500.;4500",
                "Your colleague quoted £2,000.;",
                "It is about £600.;600"
            })
    void choosesTheBudget(String text, String amount) {
        var found =
                new MailBudget(new Clauses(text, Sentences.of(text)))
                        .choose(MoneyReader.findAll(text, CurrencyUnit.USD).amounts())
                        .map(one -> one.value().worth().amount().getAmount().toBigInteger() + "");

        assertThat(found.orElse(null)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The doors open on 1 March 2027.;2027-03-01",
                "It must be live by 5 January 2027.;2027-01-05",
                "The policy renewal is on 12 December 2026.;",
                "We spoke on 3 November 2026 about what we need.;",
                "The power is off on 19 December 2026. We'd like it in before then.;2026-12-19",
                "Year end is March 31 and they want it done before that.;2027-03-31",
                "Our lease ends on 5 March 2027, so we have to be out by then.;2027-03-05",
                "They need it done between 21 December and 3 January, please.;2027-01-03",
                "We need it over the Christmas closure, from 23 December.;2026-12-23",
                "The backups stopped in August. We need new ones by 1 March 2027.;2027-03-01",
                "It has to be online for our fair on 4 March 2027.;2027-03-04"
            })
    void choosesTheDeadline(String text, String day) {
        var dates = DateReader.findAll(text, TODAY);
        var found =
                new MailDeadline(new Clauses(text, Sentences.of(text)), TODAY)
                        .choose(dates.deadlines(), dates.days());

        assertThat(found.map(one -> one.value().toString()).orElse(null))
                .isEqualTo(day == null ? null : "Date[day=" + day + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Oda runs Finch & Sons Tools in Leeds.;finchsons.example;Finch & Sons Tools",
                "The Old Mill Bakery called. Old Mill Bakery is shut.;oldmillbakery.example;Old Mill Bakery",
                "Harbour View Hotel wrote.;harbourview-hotel.example;Harbour View Hotel"
            })
    void findsTheCompanyOfADomain(String text, String domain, String company) {
        assertThat(DomainCompany.in(text, domain).map(Found::value)).contains(company);
    }

    @Test
    void anUnrelatedDomainHasNoCompany() {
        assertThat(DomainCompany.in("Finch Tools in Leeds", "quayside.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply: lunch",
                "I am out of the office until Monday.",
                "Abwesenheitsnotiz",
                "You are receiving this because you signed up. Unsubscribe",
                "Receipt #2204-1187. Amount paid $49.00.",
                "The payment for order #4411 was declined. Order #4411 failed",
                "Marcus Lund has accepted this invitation.",
                "You have been invited to a catch-up."
            })
    void knowsMailsOfMachines(String text) {
        assertThat(MailKinds.isAutomatic(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "no-reply@shop.example,true",
        "receipts+7@pay.example,true",
        "notifications@chat.example,true",
        "reply@finch.example,false",
        "alerts.oda@finch.example,true",
        "oda@alerts.example,false"
    })
    void knowsAddressesOfMachines(String address, boolean machine) {
        assertThat(MailKinds.isMachine(address)).isEqualTo(machine);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Oda | Finch Pty Ltd;AU",
                "Envoyé : lundi;FR",
                "Finch GmbH;DE",
                "Tel +41 81 555 02 60;CH",
                "Finch Ltd, Leeds;GB"
            })
    void tellsTheCountryOfAMail(String text, String region) {
        var context = new MessageContext(TODAY, CurrencyUnit.USD, "GB", null);

        assertThat(MailRegion.in(text, context).region()).isEqualTo(region);
    }

    @Test
    void cutsEndlessSentences() {
        var sentences = Sentences.of("we need a router ".repeat(1000));

        assertThat(sentences).hasSizeGreaterThan(30).allMatch(each -> each.length() < 510);
    }
}
