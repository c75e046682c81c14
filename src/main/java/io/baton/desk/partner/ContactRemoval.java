package io.baton.desk.partner;

import io.baton.desk.Ask;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `partner edit NAME remove @SOMEONE`. A contact in another chat can't be mentioned, so the name
/// shown on the partner's card works too.
///
/// @param partner the partner's name as typed
/// @param contact the contact to remove, as typed
record ContactRemoval(String partner, String contact) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?is)(\\S.{0,200}?)(?:\\s*:\\s*|\\s+)remove\\s+(?:contact\\s+)?(\\S.*)");
    private static final Pattern MENTION = Pattern.compile("<@([^<>\\s]{1,200})>");

    /// @return empty if the words mean something else: a partner's name or a skill can contain
    ///   `remove`
    static Optional<ContactRemoval> parse(String words, List<Partner> partners) {
        var shape = SHAPE.matcher(words);
        return shape.matches()
                        && PartnerNameParser.byName(words, partners).isEmpty()
                        && (PartnerNameParser.byName(shape.group(1), partners).isPresent()
                                || PartnerArguments.splitName(words).rest() == null)
                ? Optional.of(new ContactRemoval(shape.group(1), shape.group(2).strip()))
                : Optional.empty();
    }

    /// The only contact that matches the words.
    ParseResult<Contact> findContact(Partner from, Ask ask) {
        var named = from.contacts().stream().filter(this::names).toList();
        if (named.size() == 1) {
            return ParseResult.of(named.getFirst());
        }
        if (named.isEmpty()) {
            return ParseResult.unclear(
                    "%s has no contact called %s."
                            .formatted(
                                    from.name(),
                                    Quote.of(
                                            MentionParser.withNames(
                                                    contact, RawFields.mentionedIn(ask)))));
        }
        return ParseResult.unclear(
                "More than one contact has that name. Which one: %s?"
                        .formatted(
                                named.stream()
                                        .map(each -> each.who().id())
                                        .collect(Collectors.joining(" or "))));
    }

    private boolean names(Contact each) {
        var mention = MENTION.matcher(contact);
        var id = each.who().id();
        var name = CleanText.oneLine(contact).replaceFirst("^@", "");
        return mention.matches()
                ? id.equals(mention.group(1))
                : id.equals(name) || each.who().name().equalsIgnoreCase(name);
    }

    static Partner without(Partner before, Contact removed) {
        return before.withContacts(
                before.contacts().stream().filter(each -> !each.who().is(removed.who())).toList());
    }
}
