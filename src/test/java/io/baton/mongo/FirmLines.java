package io.baton.mongo;

import static io.baton.mongo.Listing.skills;
import static io.baton.mongo.Listing.who;

import io.baton.firm.Firm;
import io.baton.firm.Percentage;
import io.baton.partner.Contact;
import io.baton.partner.JoinCode;
import io.baton.partner.Partner;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.util.Locale;
import java.util.stream.Collectors;

/// Lists everything stored of a firm's settings and of a partner.
final class FirmLines {
    private FirmLines() {}

    static void of(Firm firm, Listing to) {
        to.line("settings, version " + firm.version());
        to.fact("name", firm.name());
        to.fact("currency", firm.currency().getCode());
        to.fact("time zone", firm.zone().getId());
        var days =
                firm.hours().days().stream()
                        .sorted()
                        .map(day -> day.name().toLowerCase(Locale.ROOT));
        to.fact("working days", days.collect(Collectors.joining(", ")));
        to.fact("working hours", firm.hours().from() + " to " + firm.hours().to());
        to.fact("deadline", firm.deadlines().deadline().toString());
        to.fact("reminder", firm.deadlines().reminder().toString());
        to.fact("target", firm.target().value().toPlainString() + "%");
        to.fact("own services", skills(firm.ownServices()));
    }

    static void of(Partner partner, Listing to) {
        to.under("partner " + partner.name(), () -> facts(partner, to));
    }

    private static void facts(Partner partner, Listing to) {
        to.line("id %s, version %d".formatted(partner.id().value(), partner.version()));
        to.line(
                switch (partner.status()) {
                    case ACTIVE -> "active";
                    case PAUSED -> "paused";
                    case REMOVED -> "removed";
                });
        to.fact("skills", skills(partner.skills()));
        to.fact("regions", String.join(" | ", partner.regions()));
        to.fact("channel", partner.channel());
        partner.contacts().forEach(contact -> to.fact("contact", contact(contact)));
        partner.terms()
                .of(Payer.PARTNER)
                .forEach(
                        fee -> to.line("fee: %s from %s".formatted(rate(fee.terms()), fee.from())));
        partner.codes().forEach(code -> to.fact("join code", code(code)));
    }

    private static String rate(AgreedTerms terms) {
        return terms.rule().flatMap(FeeRule::plainRate).map(Percentage::toString).orElse("0%");
    }

    static String contact(Contact contact) {
        return switch (contact) {
            case Contact.InChat inChat -> "in a chat, " + who(inChat.person());
            case Contact.ByMail byMail -> "by mail, " + byMail.address();
        };
    }

    private static String code(JoinCode code) {
        var usedBy = code.usedBy();
        return "%s, given by %s until %s, %s"
                .formatted(
                        code.hash(),
                        who(code.givenBy()),
                        code.expiresAt(),
                        usedBy == null ? "not used" : "used by " + who(usedBy));
    }
}
