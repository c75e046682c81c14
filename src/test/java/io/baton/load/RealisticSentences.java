package io.baton.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What members write about clients and partners, as they would write it. None is from the labeled
/// messages or the training sentences.
final class RealisticSentences {
    private static final List<String> FIRST =
            List.of(
                    ("Amber Birch Cedar Copper Coral Crown Delta Ember Falcon Fern Granite Harbor"
                                    + " Hazel Heron Iron Ivory Juniper Kestrel Lagoon Laurel Linden"
                                    + " Lotus Maple Marble Meadow Mercury Nimbus Oak Onyx Orchid"
                                    + " Pebble Pine Quartz Raven River Sable Silver Summit Tulip"
                                    + " Willow")
                            .split(" "));
    private static final List<String> PARTNER =
            List.of(
                    ("Networks|Telecom|Cloud|Systems|Data|Security|Cabling|Web Studio|Backup"
                                    + "|Consulting|Software|Hosting|Print|Wireless|Analytics|Apps"
                                    + "|Servers|Voice|Media|Labs|Support|Digital|Logic|IT|Automation")
                            .split("\\|"));
    private static final List<String> CLIENT =
            List.of(
                    ("Dental|Hotel|Bakery|Vets|Primary School|Brewery|Estates Ltd|Logistics|Gym"
                                    + "|Pharmacy|Care Homes|Solicitors LLP|Garage")
                            .split("\\|"));

    /// What a member writes, and words of the card that it gets.
    ///
    /// @param words `%1$s` is a client, `%2$s` a partner
    /// @param ofWin whether it's about a client whose referral is won
    record Sentence(String words, String card, boolean ofWin) {
        static Sentence open(String words, String card) {
            return new Sentence(words, card, false);
        }

        static Sentence won(String words, String card) {
            return new Sentence(words, card, true);
        }
    }

    private static final List<Sentence> SENTENCES =
            List.of(
                    Sentence.open(
                            "sounds like %1$s could do with help on their phones, maybe %2$s?",
                            "Log this referral?"),
                    Sentence.open(
                            "just off the phone with %1$s, their server is on its last legs. 8k"
                                    + " budget, asap",
                            "Log this referral?"),
                    Sentence.open(
                            "%2$s sent us %1$s, they want someone to run their helpdesk, $900/month",
                            "Log this referral from "),
                    Sentence.open(
                            "%1$s wants the wifi sorted in the new wing by 12 March, not %2$s this"
                                    + " time",
                            "Log this referral?"),
                    Sentence.open(
                            "spoke to Maria at %1$s, she's fed up with the printers",
                            "Log this referral?"),
                    Sentence.open(
                            "could you get %2$s to call %1$s about a web shop? roughly 4.5k, ask for"
                                    + " Tom, tom@example.com",
                            "Log this referral?"),
                    Sentence.open("%1$s signed, 12,500", ": won, $12,500?"),
                    Sentence.won("%1$s paid the first 2k today", ": paid, $2,000 on "),
                    Sentence.open("%1$s went with someone cheaper, we lost it", ": lost, "),
                    Sentence.open("note for %1$s: call back after Easter", ": note, "),
                    Sentence.open(
                            "%1$s is looking for a backup, a firewall and somebody who trains the"
                                    + " staff",
                            "Log these referrals?"),
                    Sentence.open(
                            "hi! do you think %2$s could do the cabling at %1$s? three floors, 60"
                                    + " ports",
                            "Log this referral?"));

    /// Every fourth client has a referral that is won.
    private static final int WON = 4;

    private RealisticSentences() {}

    /// A thousand names.
    static List<String> partners() {
        return combined(PARTNER, 1_000);
    }

    /// Five hundred names.
    static List<String> clients() {
        return combined(CLIENT, 500);
    }

    private static List<String> combined(List<String> second, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> FIRST.get(i % FIRST.size()) + " " + second.get(i / FIRST.size()))
                .toList();
    }

    /// Whether the referral of this client is won.
    static boolean hasWin(int client) {
        return client % WON == 0;
    }

    /// How many there are before they start again with other names.
    static int count() {
        return SENTENCES.size();
    }

    /// The n-th sentence, each with another client and partner.
    static String sentence(long number) {
        var sentence = chosen(SENTENCES, number);
        int client = Math.floorMod(number * 7, clients().size() / WON) * WON;
        return sentence.words()
                .formatted(
                        clients().get(sentence.ofWin() ? client : client + 1),
                        chosen(partners(), number * 13));
    }

    /// Words of the card that the n-th sentence gets.
    static String card(long number) {
        return chosen(SENTENCES, number).card();
    }

    /// A pasted e-mail of that length, with the mails it answers.
    static String mail(long number, int length) {
        var client = chosen(clients(), number * 7);
        var domain = client.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        var newest =
                """
                %1$s, see below

                From: Sue Patel <sue@%2$s>
                To: Anna <anna@firm.example>
                Date: Tue, 24 Nov 2026 10:02
                Subject: RE: phones

                Hi Anna,

                we move in March and need a new phone system for 20 people by 12 March.
                The budget is about $8,000.

                Kind regards
                Sue Patel
                Office manager
                %1$s
                +44 20 7946 0330

                """
                        .formatted(client, domain);
        var older =
                """
                On Mon, 23 Nov 2026 at 09:15, Anna <anna@firm.example> wrote:
                > Dear Sue, thank you for the tour of the building. It was good to see the new rooms,
                > and I will ask around for a partner who can do the phones and the cabling.
                > Our last invoice was $1,250.00; please tell me if it has arrived.
                > Best wishes, Anna
                """;
        var mail = new StringBuilder(newest);
        while (mail.length() < length) {
            mail.append(older);
        }
        return mail.substring(0, length);
    }

    private static <T> T chosen(List<T> all, long number) {
        return all.get(Math.floorMod(number, all.size()));
    }
}
