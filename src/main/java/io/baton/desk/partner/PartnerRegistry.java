package io.baton.desk.partner;

import io.baton.chat.Post;
import io.baton.desk.Ask;
import io.baton.desk.button.PartnerRef;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.PartnerStore;
import io.baton.understanding.reader.Confusables;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Writes partners. Each turn is written once, and names are unique.
public final class PartnerRegistry {
    /// Attempts before giving up. More people never edit one partner at once.
    private static final int TRIES = 20;

    private final PartnerStore partners;
    private final PartnerConflicts conflicts;
    private final Consequences consequences;

    /// For handlers that change neither contacts nor channels.
    public PartnerRegistry(PartnerStore partners) {
        this(partners, (_, _, _) -> List.of());
    }

    PartnerRegistry(PartnerStore partners, Consequences consequences) {
        this.partners = partners;
        this.consequences = consequences;
        conflicts = new PartnerConflicts(partners);
    }

    /// The posts that a change of a partner causes, for the same write.
    interface Consequences {
        List<Post> of(Ask ask, Partner before, Partner next);
    }

    /// The result of a write, with the partner after it.
    public sealed interface Outcome {
        /// @param before the partner before the write; null if it's new, or the turn is repeated
        record Saved(@Nullable Partner before, Partner partner) implements Outcome {}

        /// Another partner has the name. Nothing was written.
        record NameTaken(Partner by) implements Outcome {}

        /// The name looks like another partner's, but isn't the same. Nothing was written.
        record NameLooksLike(Partner other) implements Outcome {}

        /// The channel is registered for another partner. Nothing was written.
        record ChannelTaken(Partner by) implements Outcome {}

        /// The partner has a newer version than the card showed. Nothing was written.
        record Stale(Partner now) implements Outcome {}

        record Gone() implements Outcome {}

        record Busy() implements Outcome {}
    }

    PartnerConflicts conflicts() {
        return conflicts;
    }

    public List<Partner> all(Ask ask) {
        return partners.all(ask.firm().id());
    }

    /// The store keeps names unique, even if two people add one at once. The id derives from the
    /// name, or from the turn if a renamed partner still has that id.
    public Outcome add(Ask ask, String name, PartnerPatch partnerPatch) {
        for (int i = 0; i < TRIES; i++) {
            var sameName = PartnerNameParser.byName(name, all(ask));
            var lookalike = conflicts.lookalike(ask, name);
            if (sameName.isEmpty() && lookalike.isPresent()) {
                return new Outcome.NameLooksLike(lookalike.get());
            }
            var id = sameName.map(Partner::id).orElseGet(() -> freeId(ask, name));
            var added =
                    partnerPatch
                            .applyTo(Partner.named(id, ask.firm().id(), name), ask.today())
                            .termsSetBy(null, ask.who(), ask.now());
            var taken = conflicts.channelTaken(ask, added);
            if (taken.isPresent()) {
                return taken.get();
            }
            switch (partners.write(added, ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    return new Outcome.Saved(null, added.written());
                }
                case DUPLICATE_TURN -> {
                    return new Outcome.Saved(null, find(ask, id).orElse(added));
                }
                case STALE -> {
                    var by = sameName.or(() -> partners.findByName(added.firm(), added.name()));
                    if (by.isPresent()) {
                        return new Outcome.NameTaken(by.get());
                    }
                }
            }
        }
        return new Outcome.Busy();
    }

    private PartnerId freeId(Ask ask, String name) {
        var byName = new PartnerId(Confusables.skeleton(name));
        var free = partners.find(ask.firm().id(), byName).isEmpty();
        return free ? byName : new PartnerId(ask.turn().id());
    }

    /// Changes the current version of a partner.
    public Outcome change(Ask ask, PartnerId id, UnaryOperator<Partner> step) {
        return change(ask, id, step, _ -> true);
    }

    /// Changes a partner only if it still has the version its card showed. If nothing changes, the
    /// result is [Outcome.Saved]: a second press gets the same answer.
    Outcome changeAsShown(Ask ask, PartnerRef shown, UnaryOperator<Partner> step) {
        return change(ask, shown.id(), step, found -> found.version() == shown.version());
    }

    /// Changes a partner only if this holds for its current version. If nothing changes, the result
    /// is [Outcome.Saved].
    public Outcome changeIf(
            Ask ask, PartnerId id, UnaryOperator<Partner> step, Predicate<Partner> current) {
        return change(ask, id, step, current);
    }

    private Outcome change(
            Ask ask, PartnerId id, UnaryOperator<Partner> step, Predicate<Partner> current) {
        for (int i = 0; i < TRIES; i++) {
            var found = find(ask, id);
            if (found.isEmpty()) {
                return new Outcome.Gone();
            }
            var next = step.apply(found.get());
            var taken = conflicts.taken(ask, found.get(), next);
            if (taken.isPresent()) {
                return taken.get();
            }
            if (next.equals(found.get())) {
                return new Outcome.Saved(partners.wrote(next, ask.turn().id()) ? null : next, next);
            }
            if (!current.test(found.get())) {
                return new Outcome.Stale(found.get());
            }
            next = next.termsSetBy(found.get(), ask.who(), ask.now());
            var posts = consequences.of(ask, found.get(), next);
            switch (partners.write(next, ask.turn().id(), posts)) {
                case WRITTEN -> {
                    return new Outcome.Saved(found.get(), next.written());
                }
                case DUPLICATE_TURN -> {
                    return new Outcome.Saved(null, find(ask, id).orElse(next));
                }
                case STALE -> {}
            }
        }
        return new Outcome.Busy();
    }

    public Optional<Partner> find(Ask ask, PartnerId id) {
        return partners.find(ask.firm().id(), id).filter(found -> !found.removed());
    }
}
