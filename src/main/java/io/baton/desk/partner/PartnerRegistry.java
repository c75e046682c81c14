package io.baton.desk.partner;

import io.baton.desk.Ask;
import io.baton.desk.button.PartnerRef;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.CleanText;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.PartnerStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Writes partners: each turn once, each name once.
public final class PartnerRegistry {
    /// More people at once than ever edit one partner.
    private static final int TRIES = 20;

    private final PartnerStore partners;

    public PartnerRegistry(PartnerStore partners) {
        this.partners = partners;
    }

    /// How a write ended, with the partner as it is afterwards.
    public sealed interface Outcome {
        record Saved(Partner partner) implements Outcome {}

        /// Another partner has that name; nothing was written.
        record NameTaken(Partner by) implements Outcome {}

        /// The partner has changed since the version that the change was meant for; nothing was
        /// written.
        record Stale(Partner now) implements Outcome {}

        record Gone() implements Outcome {}

        record Busy() implements Outcome {}
    }

    public List<Partner> all(Ask ask) {
        return partners.all(ask.firm().id());
    }

    /// The id comes from the name, so that the store itself refuses a second partner of the same
    /// name, also when two people add it at once. Where an earlier bearer of the name was renamed,
    /// it comes from the turn.
    Outcome add(Ask ask, String name, PartnerPatch partnerPatch) {
        var bearer = PartnerNameParser.byName(name, all(ask));
        var id = bearer.map(Partner::id).orElseGet(() -> freeId(ask, name));
        var fresh = partnerPatch.applyTo(Partner.named(id, ask.firm().id(), name), ask.today());
        return switch (partners.write(fresh, ask.turn().id(), List.of())) {
            case WRITTEN -> new Outcome.Saved(fresh.written());
            case DUPLICATE_TURN -> new Outcome.Saved(find(ask, id).orElse(fresh));
            case STALE ->
                    find(ask, id).<Outcome>map(Outcome.NameTaken::new).orElseGet(Outcome.Busy::new);
        };
    }

    private PartnerId freeId(Ask ask, String name) {
        var byName = new PartnerId(CleanText.oneLine(name).toLowerCase(Locale.ROOT));
        return find(ask, byName).isEmpty() ? byName : new PartnerId(ask.turn().id());
    }

    /// Changes a partner as it stands at the moment of writing.
    public Outcome change(Ask ask, PartnerId id, UnaryOperator<Partner> step) {
        return change(ask, id, step, _ -> true);
    }

    /// Changes a partner only as its card has shown it. One for whom the step changes nothing any
    /// more counts as changed, so that a second click says the same.
    Outcome changeAsShown(Ask ask, PartnerRef shown, UnaryOperator<Partner> step) {
        return change(ask, shown.id(), step, found -> found.version() == shown.version());
    }

    private Outcome change(
            Ask ask, PartnerId id, UnaryOperator<Partner> step, Predicate<Partner> current) {
        for (int i = 0; i < TRIES; i++) {
            var found = find(ask, id);
            if (found.isEmpty()) {
                return new Outcome.Gone();
            }
            var next = step.apply(found.get());
            var bearer = PartnerNameParser.byName(next.name(), all(ask));
            if (bearer.isPresent() && !bearer.get().id().equals(id)) {
                return new Outcome.NameTaken(bearer.get());
            }
            if (next.equals(found.get())) {
                return new Outcome.Saved(next);
            }
            if (!current.test(found.get())) {
                return new Outcome.Stale(found.get());
            }
            switch (partners.write(next, ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    return new Outcome.Saved(next.written());
                }
                case DUPLICATE_TURN -> {
                    return new Outcome.Saved(find(ask, id).orElse(next));
                }
                case STALE -> {}
            }
        }
        return new Outcome.Busy();
    }

    public Optional<Partner> find(Ask ask, PartnerId id) {
        return partners.find(ask.firm().id(), id);
    }
}
