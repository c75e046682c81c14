package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers without a currency: prices, and all the others.
class BareNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    EDI link. Somewhere in the region of 8000. Ask Barry  | 8000 USD about [Somewhere in the region of 8000]
                    in the region of 2,400                                | 2400 USD about [in the region of 2,400]
                    cameras, in the ballpark of 700                       | 700 USD about [in the ballpark of 700]
                    they wont pay more then 1500. try again               | 1500 USD [more then 1500]
                    they won't spend more than 900                        | 900 USD [more than 900]
                    can't pay over 1,200                                  | 1200 USD [over 1,200]
                    Ask for Moira before 10am. 650 tops                   | 650 USD [650 tops]
                    menu boards, 1,400 tops, ask Moira                    | 1400 USD [1,400 tops]
                    someone to copy her stuff over. 800ish                | 800 USD about [800ish]
                    a new till, 1500 ish                                  | 1500 USD about [1500 ish]
                    Show opens 17 April. Max 4 thou. Ask Nigel            | 4000 USD [Max 4 thou]
                    about 3 thou                                          | 3000 USD about [about 3 thou]
                    12 thou                                               | 12000 USD [12 thou]
                    twelve of them, 16,800 all in, needed on 11 Jan       | 16800 USD [16,800]
                    wifi for the barn, 2400 ex VAT                        | 2400 USD [2400]
                    a scanner, 999 incl. VAT                              | 999 USD [999]
                    1,800 upfront                                         | 1800 USD [1,800]
                    new phones (max 2000)                                 | 2000 USD [max 2000]
                    new phones. Maximum: 2000                             | 2000 USD [2000]
                    a till, no more than 600, please                      | 600 USD [no more than 600]
                    they have got 3500 to spend                           | 3500 USD [3500]
                    can stretch to 2200                                   | 2200 USD [2200]
                    not a penny over 750                                  | 750 USD [over 750]
                    nothing over 1,000                                    | 1000 USD [over 1,000]
                    a till. Call it 1500                                  | 1500 USD [1500]
                    a till, 1200 or thereabouts                           | 1200 USD about [1200 or thereabouts]
                    1500 setup and 90 a month                             | 1500 USD [1500]; 90 USD MONTHLY [90 a month]
                    1500 set-up, 90/month                                 | 1500 USD [1500]; 90 USD MONTHLY [90/month]
                    650 a month he reckons                                | 650 USD MONTHLY [650 a month]
                    149 per month                                         | 149 USD MONTHLY [149 per month]
                    backup 90 pcm                                         | 90 USD MONTHLY [90 pcm]
                    some ten grand                                        | 10000 USD about [some ten grand]
                    max 500 bucks                                         | 500 USD [max 500 bucks]
                    GeoMap, 500 per listing maybe                         | ?UnknownCount [500 per listing maybe]
                    250 per property                                      | ?UnknownCount [250 per property]
                    Rollout 5,500 & licences $30 a month                  | 5500 USD [5,500]; 30 USD MONTHLY [$30 a month]
                    setup 900 then £40 a month                            | 900 USD [900]; 40 GBP MONTHLY [£40 a month]
                    install 1,250 plus about €90 a month                  | 1250 USD [1,250 plus]; 90 EUR MONTHLY about [about €90 a month]
                    """)
    void aPriceIsFound(String text, String expected) {
        assertThat(MoneyReaderTest.shown(text, "USD")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80 people",
                "1,200 SKUs",
                "a couple of hundred boxes",
                "we have 1,100 members",
                "1,200 SKUs & a webshop",
                "in the region of 8000 members",
                "max 500 guests",
                "floor 3",
                "2019 server",
                "port 8080",
                "port 8080 max",
                "open port 8080 & 443",
                "ISO 27001",
                "ISO 27001 all in",
                "since 1998 or so",
                "in the region of 2020",
                "see you at 800ish",
                "open until 1900ish",
                "room for 300ish people",
                "14 High Street",
                "1250 Main Street, Boston",
                "0117 496 0003",
                "ring 4021 tops floor",
                "Canon 5200 printer",
                "a Dell 7420 & a dock",
                "the hall holds 650 max",
                "500 per minute",
                "200 per day",
                "12 tops",
                "a few hundred quid",
                "several hundred dollars",
                "900 and 30 a day",
                "2 of them, 99 all in all",
                "no more than 600 people",
                "up to 500 users",
                "a network for up to 500",
                "the thou shalt not",
                "between 300 and 400 visitors",
                "Boston, MA 02134",
                "B-1500 max"
            })
    void otherNumbersAreNoPrice(String text) {
        assertThat(MoneyReaderTest.shown(text, "USD")).isEmpty();
    }
}
