package io.baton.desk.refer.leaving;

import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.firm.Individual;
import java.util.Optional;
import java.util.function.Function;

/// Whether people are still there, as their platform says. If it doesn't say, they are.
public final class PresenceCheck {
    private final Function<String, Optional<Person>> directory;

    /// @param directory finds a person by id; may ask a platform; empty if it doesn't say
    public PresenceCheck(Function<String, Optional<Person>> directory) {
        this.directory = directory;
    }

    Optional<Standing> standing(Individual who) {
        return directory.apply(who.id()).map(Person::standing);
    }

    /// Whether a member of the firm has left it, or is only a guest now.
    public boolean isFormerMember(Individual who) {
        return standing(who)
                .filter(now -> now == Standing.LEFT || now == Standing.OUTSIDER)
                .isPresent();
    }

    /// Whether a partner's person has no account any more.
    boolean isFormerContact(Individual who) {
        return standing(who).filter(Standing.LEFT::equals).isPresent();
    }
}
