package io.baton.desk.refer.step;

import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names by which people call a partner's contacts.
public final class ContactNames {
    private static final Pattern ADDRESS = Pattern.compile("([^@\\s]+)@\\S+");

    private ContactNames() {}

    /// Everyone at the partner, in a chat or by mail.
    public static List<Individual> all(Partner partner) {
        return partner.contacts().stream().map(Contact::who).toList();
    }

    /// A contact who is known by a mail address only has its names, too: `sam.fox@ringpros.example`
    /// is `Sam Fox` and `Sam`.
    public static Stream<String> of(Individual contact) {
        var name = contact.name();
        var address = ADDRESS.matcher(name);
        if (!address.matches()) {
            return Stream.of(name);
        }
        var local = address.group(1);
        var parts = local.split("[._+-]+");
        return Stream.of(name, local, String.join(" ", parts), parts[0])
                .filter(each -> !each.isBlank());
    }

    /// All of them, and the first name.
    public static List<String> spoken(Individual contact) {
        return Stream.concat(of(contact), Stream.of(contact.name().split(" ", 2)[0]))
                .distinct()
                .toList();
    }

    /// Those with this name, or with this first name if it's no one's whole name.
    ///
    /// @param words such as `Sam`, `@sam` or `Sam at RingPros`
    public static List<Individual> called(List<Individual> contacts, String words) {
        var name =
                words.strip().replaceFirst("^@\\s*", "").replaceFirst("(?iU) (?:at|from) .*", "");
        var folded = TypedText.folded(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        var whole =
                contacts.stream()
                        .filter(each -> of(each).map(TypedText::folded).anyMatch(folded::equals))
                        .toList();
        return whole.isEmpty()
                ? contacts.stream()
                        .filter(each -> TypedText.folded(each.name()).startsWith(folded + " "))
                        .toList()
                : whole;
    }
}
