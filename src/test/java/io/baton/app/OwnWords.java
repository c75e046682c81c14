package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.desk.refer.card.WorthText;
import io.baton.mongo.MongoStores;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sentence, the card that it gets on every platform, and what the card's button stores.
///
/// @param button the button that logs it without sending it
/// @param logged what is stored: direction, client, need, worth, contact, partner who brought it
record OwnWords(String typed, String title, List<String> lines, String button, String logged) {
    private static final String LOG = "Log this referral?";

    @Override
    public String toString() {
        return typed;
    }

    static Stream<OwnWords> ten() {
        return Stream.of(
                new OwnWords(
                        "spoke to Sue at Acme, she's fed up with the phones",
                        LOG,
                        List.of("Client: Acme", "Need: the phones", "Contact: Sue"),
                        "Log it",
                        "OUT Acme | the phones | - | Sue | -"),
                new OwnWords(
                        "Acme needs help with their phones, maybe RingPros?",
                        LOG,
                        List.of("Client: Acme", "Need: their phones", "Partner: RingPros"),
                        "Log only",
                        "OUT Acme | their phones | - | - | -"),
                new OwnWords(
                        "Lake Hotel wants offsite backup, about 12 500 €, CloudNine could do it",
                        LOG,
                        List.of(
                                "Client: Lake Hotel",
                                "Need: offsite backup",
                                "Partner: CloudNine",
                                "Worth: about €12,500"),
                        "Log only",
                        "OUT Lake Hotel | offsite backup | about EUR 12500.00 | - | -"),
                new OwnWords(
                        "CloudNine brought us Lake Hotel, they want a faster network",
                        "Log this referral from CloudNine?",
                        List.of(
                                "Client: Lake Hotel",
                                "Need: a faster network",
                                "Partner: CloudNine"),
                        "Log it",
                        "IN Lake Hotel | a faster network | - | - | CloudNine"),
                new OwnWords(
                        "hillcrest vets want new phones asap, 4.5k, ask ringpros",
                        LOG,
                        List.of(
                                "Client: Hillcrest Vets",
                                "Need: new phones",
                                "Partner: RingPros",
                                "Worth: $4,500",
                                "Needed by: as soon as possible"),
                        "Log only",
                        "OUT Hillcrest Vets | new phones | USD 4500.00 | - | -"),
                new OwnWords(
                        "Bakery Nord's after a webshop, roughly £3k. Pixel & Sons?",
                        LOG,
                        List.of(
                                "Client: Bakery Nord",
                                "Need: a webshop",
                                "Partner: Pixel & Sons",
                                "Worth: about £3,000"),
                        "Log only",
                        "OUT Bakery Nord | a webshop | about GBP 3000.00 | - | -"),
                new OwnWords(
                        "Harbor Dental: cabling for the new wing. Contact is Tom Reed,"
                                + " tom@harbordental.example, +44 20 7946 0330",
                        LOG,
                        List.of(
                                "Client: Harbor Dental",
                                "Need: cabling for the new wing",
                                "Contact: Tom Reed, tom@harbordental.example, +442079460330"),
                        "Log it",
                        "OUT Harbor Dental | cabling for the new wing | -"
                                + " | Tom Reed, tom@harbordental.example, +442079460330 | -"),
                new OwnWords(
                        "got a call from Titan Gym, their wifi keeps dropping, not CablePeople this"
                                + " time",
                        LOG,
                        List.of(
                                "Client: Titan Gym",
                                "Need: their wifi keeps dropping",
                                "Partner: not CablePeople"),
                        "Log it",
                        "OUT Titan Gym | their wifi keeps dropping | - | - | -"),
                new OwnWords(
                        "RingPros sent us Osei Dental, they need an IT helpdesk, $200/month",
                        "Log this referral from RingPros?",
                        List.of(
                                "Client: Osei Dental",
                                "Need: an IT helpdesk",
                                "Partner: RingPros",
                                "Worth: $200 a month"),
                        "Log it",
                        "IN Osei Dental | an IT helpdesk | USD 200.00 a month | - | RingPros"),
                new OwnWords(
                        "Crown Brewery would like a chatbot, between 5k and 8k",
                        LOG,
                        List.of(
                                "Client: Crown Brewery",
                                "Need: a chatbot",
                                "Worth: $5,000 to $8,000"),
                        "Log it",
                        "OUT Crown Brewery | a chatbot | USD 5000.00 to USD 8000.00 | - | -"));
    }

    /// Partners and clients that the sentences name.
    ///
    /// @param says types a command and waits for its answer, which contains the second text
    static void prepare(BiConsumer<String, String> says) {
        says.accept("partner add RingPros: phones, VoIP", "RingPros");
        says.accept("partner add CloudNine: Azure, cloud, backup", "CloudNine");
        says.accept("partner add CablePeople: cabling, Wi-Fi", "CablePeople");
        says.accept("partner add Pixel & Sons: web design, webshops", "Pixel & Sons");
        ten().map(each -> each.lines().getFirst().replace("Client: ", ""))
                .distinct()
                .forEach(client -> says.accept("refer " + client + " needs a fax", client));
    }

    /// Checks all that a card says, buttons included.
    void isOn(String card) {
        assertThat(letters(card))
                .as(typed)
                .isEqualTo(letters(title + String.join("", lines) + String.join("", buttons())));
    }

    private static String letters(String words) {
        return words.replace("&amp;", "&").replaceAll("[\\s:*_]", "");
    }

    private List<String> buttons() {
        return button.equals("Log only")
                ? List.of("Log and send to " + partner(), button, "Change", "No")
                : List.of(button, "Change", "No");
    }

    private String partner() {
        return lines.stream()
                .filter(line -> line.startsWith("Partner: "))
                .findFirst()
                .orElseThrow()
                .replace("Partner: ", "");
    }

    /// Runs the step and waits until it has stored a referral, and only this one.
    void isLoggedBy(MongoStores stores, Runnable step) {
        int before = logged(stores).size();
        step.run();
        await().atMost(BatonExtension.PATIENCE)
                .untilAsserted(() -> assertThat(logged(stores)).hasSizeGreaterThan(before));
        assertThat(logged(stores)).hasSize(before + 1).last().asString().isEqualTo(logged);
    }

    private static List<String> logged(MongoStores stores) {
        var firm = stores.firms().all().getFirst().id();
        var partners =
                stores.partners().all(firm).stream()
                        .collect(Collectors.toMap(Partner::id, Partner::name));
        return stores.referrals().all(firm).stream()
                .sorted(Comparator.comparing(Referral::number))
                .map(each ->
                        "%s %s | %s | %s | %s | %s"
                                .formatted(
                                        each.outbound() ? "OUT" : "IN",
                                        each.client(),
                                        each.need(),
                                        worth(each),
                                        Objects.requireNonNullElse(each.clientContact(), "-"),
                                        each.partner() == null
                                                ? "-"
                                                : partners.get(each.partner())))
                .toList();
    }

    private static String worth(Referral referral) {
        var estimate = referral.estimate();
        return estimate == null ? "-" : WorthText.asTyped(estimate);
    }
}
