package io.baton.desk.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.parsing.ParseResult;
import io.baton.terms.AgreedTerms;
import io.baton.terms.TermsChange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Terms in the words that people use.
class TermsParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    they pay us 10%                                          | PARTNER: 10%
                    They pay us 10 percent of the win.                       | PARTNER: 10%
                    cloudnine pays us 12,5%                                  | PARTNER: 12.5%
                    10%, they pay us                                         | PARTNER: 10%
                    they pay us 10% on payment, cap $5,000                   | PARTNER: 10%, at most USD 5000, on payment
                    cap $5k; on payment; they pay us 10%                     | PARTNER: 10%, at most USD 5000, on payment
                    they owe Northwind 10% up to 5000 when the client pays   | PARTNER: 10%, at most USD 5000, on payment
                    we get 10% from them                                     | PARTNER: 10%
                    we pay them $200 per win                                 | FIRM: USD 200 per win
                    we pay cloudnine a flat $200 for each client             | FIRM: USD 200 per win
                    we owe them €200 a deal                                  | FIRM: EUR 200 per win
                    they get 150 per win                                     | FIRM: USD 150 per win
                    they pay us 5% a month for 12 months, at least $100 from 2026-12-01 | PARTNER from 2026-12-01: 5% a month for 12 months, at least USD 100
                    they pay us 5% for a year                                | PARTNER: 5% a month for 12 months
                    they pay us 5% for a month                               | PARTNER: 5% a month for 1 month
                    we pay them $200 for a win                               | FIRM: USD 200 per win
                    they now pay us 5% of the deal value                     | PARTNER: 5%
                    they pay us 5% for the first year                        | PARTNER: 5% a month for 12 months
                    they pay us 100% of the first month                      | PARTNER: 100% a month for 1 month
                    they pay us $20/month as long as it runs                 | PARTNER: USD 20 a month as long as it runs
                    they pay us 7.5% monthly                                 | PARTNER: 7.5% a month as long as it runs
                    they pay us 7.5% lifetime                                | PARTNER: 7.5% a month as long as it runs
                    they pay us 10% of each month for two years              | PARTNER: 10% a month for 24 months
                    they pay us no fee                                       | PARTNER: no fee
                    they don't pay us                                        | PARTNER: no fee
                    we pay them nothing                                      | FIRM: no fee
                    we never pay them anything                               | FIRM: no fee
                    they pay us 0%                                           | PARTNER: no fee
                    they pay us 10% from january                             | PARTNER from 2027-01-01: 10%
                    from next month they pay us 10%                          | PARTNER from 2026-12-01: 10%
                    starting 1 Dec 2026 they pay us 10%                      | PARTNER from 2026-12-01: 10%
                    they pay us 10% since March                              | PARTNER from 2026-03-01: 10%
                    they pay us 10% from now on                              | PARTNER from 2026-11-03: 10%
                    they pay us 10%, we pay them 5%                          | PARTNER: 10%; FIRM: 5%
                    10% for clients we send, 5% for clients they bring       | PARTNER: 10%; FIRM: 5%
                    10% both ways                                            | PARTNER: 10%; FIRM: 10%
                    from 1 Dec: they pay us 10%, we pay them 5%              | PARTNER from 2026-12-01: 10%; FIRM from 2026-12-01: 5%
                    they pay us 10%, protect 90 days                         | PARTNER: 10%, protect 90 days
                    they pay us 10%, claims last 90 days                     | PARTNER: 10%, protect 90 days
                    they pay us 10%, tell the client: CloudNine pays us 10%, on payment | PARTNER: 10%, tell the client: "CloudNine pays us 10%, on payment"
                    they pay us 10%, tell the client "they pay us", cap $500 | PARTNER: 10%, at most USD 500, tell the client: "they pay us"
                    no fee                                                   | no fee
                    10%                                                      | 10%
                    10% of what the client pays a month, in the first 12 months, at least $100, at most $5,000, due when the client pays | 10% a month for 12 months, at least USD 100, at most USD 5000, on payment
                    $200 for each month that the client pays, as long as it runs | USD 200 a month as long as it runs
                    $200 for each win                                        | USD 200 per win
                    """)
    void theWordsThatPeopleUseAreRead(String words, String expected) {
        assertThat(read(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    they pay us 10                            | Is 10 a percentage or an amount? Write 10% or USD 10.
                    they pay us 10% and $200                  | There are two fees.
                    they pay us 10% of the margin             | I can't read “of margin” as part of the terms. Write them like
                    they pay us -5%                           | I can't read “-5%”
                    they pay us 120%                          | “120%” is more than 100%.
                    they pay us 10% a year                    | A fee is for each win or for each month.
                    they pay us 10% per win a month           | Is the fee for each win, or for each month
                    they pay us 10% for 12 months for 24 months | For how many months is the fee owed?
                    they pay us 10% for 0 months              | between 1 and 240 months
                    they pay us 10% on the win, on payment    | Is the fee due on the win, or when the client pays?
                    they pay us 10%, cap $1.234               | “1.234” could mean
                    they pay us 10%, cap $5,000, max $4,000   | There are two caps.
                    they pay us 10% from 4/1                  | could be two different dates
                    they pay us 10% from 1 Dec from 2 Dec     | There are two first days.
                    they pay us 10%, we pay them 5% from 1 Dec | Does that day hold for both directions?
                    they pay us 10%, protect 3 months         | Write the protection in days
                    they pay us 10%, protect 0 days           | 1 to 3,650 days
                    they pay us                               | How much is it
                    they pay us 10%, tell the client: ""      | What do you tell the client?
                    they pay us 10% perhaps                   | I can't read “perhaps”
                    """)
    void whatCouldMeanTwoThingsOrNothingIsAsked(String words, String expected) {
        assertThat(read(words)).contains(expected);
    }

    /// Parts that aren't named stay.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    cap $6,000                 | 10%, at most USD 6000, on payment, protect 60 days
                    no cap                     | 10%, on payment, protect 60 days
                    at least $50               | 10%, at least USD 50, at most USD 5000, on payment, protect 60 days
                    due on the win             | 10%, at most USD 5000, protect 60 days
                    a month                    | 10% a month as long as it runs, at most USD 5000, on payment, protect 60 days
                    12%                        | 12%, protect 60 days
                    no fee                     | no fee, protect 60 days
                    protect 90 days            | 10%, at most USD 5000, on payment, protect 90 days
                    protection as usual        | 10%, at most USD 5000, on payment
                    tell the client: They pay. | 10%, at most USD 5000, on payment, protect 60 days, tell the client: "They pay."
                    at least $6,000            | FLOOR_ABOVE_CAP
                    no fee, cap $300           | NO_FEE
                    $200 per win, cap $300     | FLAT_FEE_WITH_LIMIT
                    at least €50               | TWO_CURRENCIES
                    """)
    void whatIsNotNamedStays(String words, String expected) {
        var before = understood("10% on payment, cap $5,000, protect 60 days");

        assertThat(applied(understoodChange(words), before)).isEqualTo(expected);
    }

    @Test
    void disclosuresCanBeTakenBack() {
        var before = understood("10%, tell the client: They pay.");

        for (var words :
                List.of("no disclosure", "don't tell the client", "tell clients nothing")) {
            assertThat(applied(understoodChange(words), before)).isEqualTo("10%");
        }
    }

    @Test
    void aPlaceThatSaysTheDirectionTakesNoOther() {
        var parser = new TermsParser("CloudNine", "Northwind", CurrencyUnit.USD, TODAY);
        var payer = io.baton.terms.Payer.PARTNER;

        assertThat(parser.parseOne("10%", payer)).isInstanceOf(ParseResult.Understood.class);
        assertThat(parser.parseOne("they pay us 10%", payer))
                .isInstanceOf(ParseResult.Understood.class);
        assertThat(parser.parseOne("we pay them 10%", payer))
                .isInstanceOf(ParseResult.Unclear.class);
    }

    private static AgreedTerms understood(String words) {
        return ((TermsChange.Outcome.Agreed) understoodChange(words).appliedTo(AgreedTerms.NONE))
                .terms();
    }

    private static TermsChange understoodChange(String words) {
        return switch (parse(words)) {
            case ParseResult.Understood<List<ParsedTerms>>(var all) -> all.getFirst().change();
            case ParseResult.Unclear<List<ParsedTerms>>(var why) ->
                    throw new AssertionError(words + ": " + why);
        };
    }

    private static String read(String words) {
        return switch (parse(words)) {
            case ParseResult.Understood<List<ParsedTerms>>(var all) ->
                    all.stream().map(TermsParserTest::shown).collect(Collectors.joining("; "));
            case ParseResult.Unclear<List<ParsedTerms>>(var why) -> why;
        };
    }

    private static ParseResult<List<ParsedTerms>> parse(String words) {
        return new TermsParser("CloudNine", "Northwind", CurrencyUnit.USD, TODAY).parse(words);
    }

    private static String shown(ParsedTerms terms) {
        var words = applied(terms.change(), AgreedTerms.NONE);
        var from = terms.from() == null ? "" : " from " + terms.from();
        return terms.payer() == null ? words : terms.payer() + from + ": " + words;
    }

    private static String applied(TermsChange change, AgreedTerms before) {
        return switch (change.appliedTo(before)) {
            case TermsChange.Outcome.Agreed(var terms) -> TermsWords.of(terms);
            case TermsChange.Outcome.Refused(var problem) -> problem.toString();
        };
    }
}
