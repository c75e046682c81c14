package io.baton.understanding.message;

import io.baton.partner.PartnerId;
import io.baton.understanding.Found;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Chooses the partner of a mail: its author, one that the note names, or one that the client would
/// like.
final class MailPartner {
    /// What a partner has already done isn't meant for it.
    private static final Pattern DONE =
            Pattern.compile(
                    "(?iU)^(?:'s \\w+)? (?:did|have done|has done|put in|installed|looked after|quoted|set up|sold)\\b");

    private static final Pattern PREFERRED =
            Pattern.compile(
                    "(?iU)^(?:'s (?:game|thing)| (?:would|could|might) (?:be (?:fine|good|right|ideal)|do|bite|suit)| for preference|\\?)");

    /// The client asks about a partner, or heard of it from the firm.
    private static final Pattern ASKED_ABOUT =
            Pattern.compile(
                    "(?iU)\\b(?:(?:are|is) (?:they|that|it|he|she|this) (?:one of )?(?:yours|any good|with you)"
                            + "|you (?:told|mentioned|recommended|suggested|said|named)(?: (?:to )?(?:us|me))?|do you (?:know|work with|use) them"
                            + "|would (?:they|that) (?:do|fit|work|suit))\\b");

    private final MailView view;
    private final Message message;
    private final Slots.Parties tagged;

    /// @param tagged the parties that the message seems to name
    MailPartner(MailView view, Message message, Slots.Parties tagged) {
        this.view = view;
        this.message = message;
        this.tagged = tagged;
    }

    Optional<Found<NamedPartner>> choose() {
        if (view.side() instanceof MailSides.Side.Partner(var id, var name)) {
            return Optional.of(author(id, name));
        }
        var from = view.context().from();
        if (from != null) {
            var name = view.names().nameOf(from).orElse(from.value());
            return Optional.of(new Found<>(new NamedPartner(from, name, ""), new Span(0, 0)));
        }
        return Optional.ofNullable(tagged.partner())
                .filter(found -> view.isInNote(found.span()) || isWanted(found))
                .filter(found -> !DONE.matcher(after(found.span())).find());
    }

    private Found<NamedPartner> author(PartnerId id, String name) {
        var typed = view.mail().from().name();
        var span = typed == null ? new Span(0, 0) : typed.span();
        return new Found<>(new NamedPartner(id, name, span.of(view.text())), span);
    }

    private boolean isWanted(Found<NamedPartner> found) {
        return found.value().id() != null
                && (message.tagged(SlotName.PARTNER, found.span())
                        || view.sides().isByMember(view.mail())
                        || PREFERRED.matcher(after(found.span())).find()
                        || ASKED_ABOUT.matcher(sentence(found.span())).find());
    }

    /// Only the note says who shouldn't get it.
    List<Found<NamedPartner>> excluded() {
        return tagged.excluded().stream().filter(found -> view.isInNote(found.span())).toList();
    }

    private String after(Span span) {
        return view.text().substring(span.end(), Math.min(view.text().length(), span.end() + 40));
    }

    private String sentence(Span span) {
        return view.sentences().stream()
                .map(MailSentence::span)
                .filter(span::overlaps)
                .findFirst()
                .map(each -> each.of(view.text()))
                .orElse("");
    }
}
