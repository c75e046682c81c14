package io.baton.desk.partner.file;

import io.baton.desk.file.CsvFile;
import io.baton.desk.terms.TermsWords;
import io.baton.firm.Firm;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.sheet.SheetWriter;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the bench as a CSV file.
///
/// Contains the terms in force with each partner, the contacts' e-mail addresses and, as
/// information only, the names of contacts in a chat.
public record PartnerCsvExport(Partners partners) implements CsvFile {
    private static final List<String> COLUMNS =
            List.of(
                    "Name",
                    "Skills",
                    "Regions",
                    "They pay us",
                    "We pay them",
                    "Contact e-mail",
                    "People in chat",
                    "Status");

    @Override
    public byte[] of(Firm firm, LocalDate today) {
        return SheetWriter.write(
                COLUMNS, partners.all(firm.id()).stream().map(partner -> cells(partner, today)));
    }

    private static List<String> cells(Partner partner, LocalDate today) {
        return List.of(
                partner.name(),
                joined(partner.skills().stream().map(Skill::name)),
                joined(partner.regions().stream()),
                terms(partner, Payer.PARTNER, today),
                terms(partner, Payer.FIRM, today),
                joined(contacts(partner, Contact.ByMail.class)),
                joined(contacts(partner, Contact.InChat.class)),
                partner.status().name().toLowerCase(Locale.ROOT));
    }

    /// As the import reads them; empty if nothing is agreed.
    private static String terms(Partner partner, Payer payer, LocalDate today) {
        var terms = partner.terms().on(today, payer);
        return terms.equals(AgreedTerms.NONE) ? "" : TermsWords.of(terms);
    }

    private static Stream<String> contacts(Partner partner, Class<? extends Contact> kind) {
        return partner.contacts().stream()
                .filter(kind::isInstance)
                .map(contact -> contact.who().name());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
