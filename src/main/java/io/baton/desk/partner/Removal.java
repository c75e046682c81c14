package io.baton.desk.partner;

import io.baton.desk.Ask;
import io.baton.desk.parsing.Mentions;
import io.baton.desk.parsing.PartnerNames;
import io.baton.desk.parsing.Reading;
import io.baton.desk.text.Line;
import io.baton.desk.text.Quote;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `partner edit NAME remove @SOMEONE`. Whoever is in another chat than the one who says it cannot
/// be mentioned, and is named as the partner's card does.
///
/// @param partner the name as it was typed
/// @param contact who shall go, as it was typed
record Removal(String partner, String contact) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?is)(\\S.{0,200}?)(?:\\s*:\\s*|\\s+)remove\\s+(?:contact\\s+)?(\\S.*)");
    private static final Pattern MENTION = Pattern.compile("<@([^<>\\s]{1,200})>");

    /// Empty where the words say something else: a partner may be called so, or have such a skill.
    static Optional<Removal> read(String words, List<Partner> partners) {
        var shape = SHAPE.matcher(words);
        return shape.matches()
                        && PartnerNames.find(words, partners).isEmpty()
                        && (PartnerNames.find(shape.group(1), partners).isPresent()
                                || PartnerWords.addressed(words).rest() == null)
                ? Optional.of(new Removal(shape.group(1), shape.group(2).strip()))
                : Optional.empty();
    }

    /// The one contact that the words name.
    Reading<Contact> of(Partner from, Ask ask) {
        var named = from.contacts().stream().filter(this::names).toList();
        if (named.size() == 1) {
            return Reading.of(named.getFirst());
        }
        if (named.isEmpty()) {
            return Reading.unclear(
                    "%s has no contact called %s."
                            .formatted(
                                    from.name(),
                                    Quote.of(Mentions.written(contact, Told.mentionedIn(ask)))));
        }
        return Reading.unclear(
                "Several contacts are called so. Please write which: %s."
                        .formatted(
                                named.stream()
                                        .map(each -> each.who().id())
                                        .collect(Collectors.joining(" or "))));
    }

    private boolean names(Contact each) {
        var mention = MENTION.matcher(contact);
        var id = each.who().id();
        var name = Line.of(contact).replaceFirst("^@", "");
        return mention.matches()
                ? id.equals(mention.group(1))
                : id.equals(name) || each.who().name().equalsIgnoreCase(name);
    }

    static Partner without(Partner before, Contact gone) {
        return before.reachedBy(
                before.contacts().stream().filter(each -> !each.who().is(gone.who())).toList());
    }
}
