package io.baton.teams;

import io.baton.chat.Lookup;
import io.baton.teams.People.Unreachable;
import io.baton.teams.render.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The search extension, asked anew with each few letters.
final class Finding {
    private static final Logger LOG = LoggerFactory.getLogger(Finding.class);

    private final Lookup lookup;
    private final People people;

    Finding(Lookup lookup, People people) {
        this.lookup = lookup;
        this.people = people;
    }

    Response answer(Incoming in) {
        return Response.ok(Search.answer(found(in)));
    }

    private Lookup.Answer found(Incoming in) {
        try {
            return lookup.find(Turns.workspace(in), people.acting(in), Search.words(in.value()));
        } catch (Unreachable e) {
            LOG.warn("nobody says who searches: {}", e.getMessage());
            return new Lookup.Answer.Nothing(Sentences.whoAreYou().summary());
        } catch (RuntimeException e) {
            LOG.warn("a search failed", e);
            return new Lookup.Answer.Nothing(
                    "I cannot search just now. Please try again in a minute.");
        }
    }
}
