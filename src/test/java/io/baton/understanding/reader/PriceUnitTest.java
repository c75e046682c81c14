package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Prices per month or year, and prices for each seat.
class PriceUnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    $400 mthly, 12 month minimum          | 400 USD MONTHLY x12 [$400 mthly, 12 month minimum]
                    1400 € im Monat                       | 1400 EUR MONTHLY [1400 € im Monat]
                    €90 p.m.                              | 90 EUR MONTHLY [€90 p.m.]
                    £90 pm                                | 90 GBP MONTHLY [£90 pm]
                    £90 pcm                               | 90 GBP MONTHLY [£90 pcm]
                    £90 p/m                               | 90 GBP MONTHLY [£90 p/m]
                    £90/mo                                | 90 GBP MONTHLY [£90/mo]
                    £90 /mth                              | 90 GBP MONTHLY [£90 /mth]
                    £1,200 p.a.                           | 1200 GBP YEARLY [£1,200 p.a.]
                    £1,200 p/a                            | 1200 GBP YEARLY [£1,200 p/a]
                    £1,200 per annum                      | 1200 GBP YEARLY [£1,200 per annum]
                    2000 € pro Jahr                       | 2000 EUR YEARLY [2000 € pro Jahr]
                    80 € monatlich                        | 80 EUR MONTHLY [80 € monatlich]
                    $900 quarterly                        | ?Rate [$900 quarterly]
                    £60 weekly                            | ?Rate [£60 weekly]
                    $900, weekly visits                   | 900 USD [$900]
                    $5k daily backups                     | 5000 USD [$5k]
                    9 € a head a month                    | ?UnknownCount [9 € a head a month]
                    12 staff, 9 € a head a month          | 108 EUR MONTHLY [9 € a head a month]
                    20 users at £11 each per month        | 220 GBP MONTHLY [£11 each per month]
                    £11 each per month, 20 users          | 220 GBP MONTHLY [£11 each per month]
                    trackers, 38 of them, roughly 9 quid a month each | 342 GBP MONTHLY about [roughly 9 quid a month each]
                    30 tablets at £200 each               | 6000 GBP [£200 each]
                    four label printers, $150 a pop       | 600 USD [$150 a pop]
                    phones and wifi, £5k each             | ?UnknownCount [£5k each]
                    GBP 18 per user monthly for 35 users  | 630 GBP MONTHLY [GBP 18 per user monthly]
                    eleven people. 45 euros per laptop per month | 495 EUR MONTHLY [45 euros per laptop per month]
                    45 euros per laptop per month, eleven people | 495 EUR MONTHLY [45 euros per laptop per month]
                    $3.50 per device a month, 130 devices | 455 USD MONTHLY [$3.50 per device a month]
                    8 machines, 900 USD per machine and month | 7200 USD MONTHLY [900 USD per machine and month]
                    CHF 95 pro Arbeitsplatz und Monat     | ?UnknownCount [CHF 95 pro Arbeitsplatz und Monat]
                    12 Arbeitsplätze, CHF 95 pro Arbeitsplatz und Monat | 1140 CHF MONTHLY [CHF 95 pro Arbeitsplatz und Monat]
                    fifteen lorries, £9 per lorry a month | 135 GBP MONTHLY [£9 per lorry a month]
                    £35 per handset up front and £14 a handset monthly | ?UnknownCount [£35 per handset]; ?UnknownCount [£14 a handset monthly]
                    £14 a handset monthly for 12 handsets | 168 GBP MONTHLY [£14 a handset monthly]
                    eleven fee earners, £60 per fee earner per month | 660 GBP MONTHLY [£60 per fee earner per month]
                    £60 per fee earner a month            | ?UnknownCount [£60 per fee earner a month]
                    €4 per parking space monthly, 30 parking spaces | 120 EUR MONTHLY [€4 per parking space monthly]
                    12 telephones, 25 £ for telephone monthly | 300 GBP MONTHLY [25 £ for telephone monthly]
                    £8 for each user per month, 10 users  | 80 GBP MONTHLY [£8 for each user per month]
                    6 euro per user per month x 40 users  | 240 EUR MONTHLY [6 euro per user per month]
                    £90/mnth                              | 90 GBP MONTHLY [£90/mnth]
                    6 x £1,400                            | 8400 GBP [6 x £1,400]
                    £1,400 x 6                            | 8400 GBP [£1,400]
                    3x $500 a month                       | 1500 USD MONTHLY [3x $500 a month]
                    $1.8k per site x3                     | 5400 USD [$1.8k per site]
                    £3 per child per month, 88 kids       | 264 GBP MONTHLY [£3 per child per month]
                    two more restaurants, $3.5k per site  | 7000 USD [$3.5k per site]
                    £9 per van a month, 14 vehicles       | 126 GBP MONTHLY [£9 per van a month]
                    4 desks, two and a half k each        | 10000 USD [two and a half k each]
                    one-off 3800 and 410 monthly          | 3800 USD [3800]; 410 USD MONTHLY [410 monthly]
                    approved 9,750 for screens            | 9750 USD [9,750]
                    a couple of hundred a month           | 200 USD MONTHLY about [a couple of hundred a month]
                    they've 4,500 from the council        | 4500 USD [4,500]
                    there's 1,100 left in the pot         | 1100 USD [1,100]
                    3,200 or so                           | 3200 USD about [3,200 or so]
                    $90 for each laptop, 5 laptops        | 450 USD [$90 for each laptop]
                    £20 per site, 12 staff                | ?UnknownCount [£20 per site]
                    3 laptops or 4 phones, £20 each       | ?UnknownCount [£20 each]
                    $500 a month and phones               | 500 USD MONTHLY [$500 a month]
                    $20 per user and phones for 5 users   | 100 USD [$20 per user]
                    5.000,- €                             | 5000 EUR [5.000,- €]
                    around 15 000 EUR                     | 15000 EUR about [around 15 000 EUR]
                    PLN 90k                               | 90000 PLN [PLN 90k]
                    from March, kr 18 000 / month         | ?UnknownCurrency [kr 18 000 / month]
                    kr 900 the lot                        | ?UnknownCurrency [kr 900]
                    kr. 5.000,-                           | ?UnknownCurrency [kr. 5.000,-]
                    900 kr per month                      | ?UnknownCurrency [900 kr per month]
                    ₹ 8,50,000                            | 850000 INR [₹ 8,50,000]
                    """)
    void thePeriodAndTheSeatsAreRead(String text, String expected) {
        assertThat(MoneyReaderTest.shown(text, "USD")).isEqualTo(expected);
    }
}
