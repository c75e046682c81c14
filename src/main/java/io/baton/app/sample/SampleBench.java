package io.baton.app.sample;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The sample firm's partners. You can play the contacts of three of them in the console.
final class SampleBench {
    static final Map<String, Individual> CONTACTS =
            Map.of(
                    "CloudNine", new Individual("web:rita", "Rita"),
                    "SecureOps", new Individual("web:marco", "Marco"),
                    "DataForge", new Individual("web:jo", "Jo"));

    private final FirmId firm;
    private final LocalDate since;

    SampleBench(FirmId firm, LocalDate since) {
        this.firm = firm;
        this.since = since;
    }

    List<Partner> partners() {
        return List.of(
                with("CloudNine", "10", "Azure migration", "Microsoft 365", "Cloud backup"),
                with(
                        "SecureOps",
                        "12",
                        "Penetration testing",
                        "Firewall",
                        "Security awareness training"),
                with("DataForge", "8", "Power BI dashboards", "SQL Server", "Data warehouse"),
                with("Ringfenced", "10", "VoIP", "Contact center", "SIP trunks"),
                with(
                        "Cablewright",
                        "7.5",
                        "Structured cabling",
                        "Wi-Fi survey",
                        "Server room fit-out"),
                with(
                        "Ledgerline",
                        "10",
                        "ERP implementation",
                        "Accounting software",
                        "E-invoicing"),
                with(
                        "Storefront Labs",
                        "10",
                        "Web shop",
                        "Website design",
                        "Search engine optimization"),
                with(
                        "Paperless & Sons",
                        "5",
                        "Document management",
                        "Scanning",
                        "Electronic signature"),
                with(
                        "Apptitude",
                        "12",
                        "Mobile app development",
                        "Custom software",
                        "API integration"),
                with("Watchtower", null, "Video surveillance", "Access control"),
                with("Green Bin IT", "5", "Hardware recycling", "Data erasure"),
                with("Linguist Cloud", "10", "Telepresence rooms", "Digital signage").paused());
    }

    private Partner with(String name, @Nullable String fee, String... skills) {
        var id = "sample-" + name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        var partner =
                Partner.named(new PartnerId(id), firm, name)
                        .withSkills(Arrays.stream(skills).map(Skill::new).toList())
                        .withContacts(List.of(contact(name)))
                        .withChannel(name.equals("CloudNine") ? "web:cloudnine-shared" : null);
        return fee == null
                ? partner
                : partner.withTerms(
                        Payer.PARTNER, AgreedTerms.of(FeeRule.percent(Percentage.of(fee))), since);
    }

    private static Contact contact(String partner) {
        var person = CONTACTS.get(partner);
        var host = partner.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        return person == null
                ? new Contact.ByMail("hello@" + host + ".example")
                : new Contact.InChat(person);
    }

    /// Past referrals need a contact in chat who answered.
    static Partner withChatContact(Partner partner) {
        if (!partner.people().isEmpty()) {
            return partner;
        }
        var someone =
                new Individual(
                        "web:sample-" + partner.id().value(), "someone at " + partner.name());
        return partner.withContacts(List.of(new Contact.InChat(someone)));
    }
}
