package io.baton.desk.refer.leaving;

import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.firm.Individual;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Whether people are still there, as their platform says. While it says nothing, its last answer
/// counts if it was that they are gone: nothing returns to them meanwhile. In all other cases they
/// count as unknown, and keep what they hold until the platform says that they are gone.
public final class PresenceCheck {
    private final Function<String, Optional<Person>> directory;

    /// The platform's last answers by id.
    private final Map<String, Standing> lastAnswers = new ConcurrentHashMap<>();

    /// @param directory finds a person by id; may ask a platform; empty if it doesn't say
    public PresenceCheck(Function<String, Optional<Person>> directory) {
        this.directory = directory;
    }

    /// Someone was found gone before this process started. Counts until the platform says more.
    void remember(String goneId) {
        lastAnswers.putIfAbsent(goneId, Standing.LEFT);
    }

    /// Whether the platform says that a member of the firm is gone.
    public boolean isFormerMember(Individual who) {
        return ofMember(who) == Presence.GONE;
    }

    /// Whether the platform says that a person is a member of the firm.
    public boolean isMember(Individual who) {
        return ofMember(who) == Presence.THERE;
    }

    /// A member of the firm is gone if they have left it, or are only a guest now.
    Presence ofMember(Individual who) {
        return presence(
                who, standing -> standing == Standing.LEFT || standing == Standing.OUTSIDER);
    }

    /// A partner's person is gone if they have no account any more.
    Presence ofContact(Individual who) {
        return presence(who, Standing.LEFT::equals);
    }

    private Presence presence(Individual who, Predicate<Standing> isGone) {
        var standing = directory.apply(who.id()).map(Person::standing);
        if (standing.isPresent()) {
            lastAnswers.put(who.id(), standing.get());
            return isGone.test(standing.get()) ? Presence.GONE : Presence.THERE;
        }
        var last = lastAnswers.get(who.id());
        return last != null && isGone.test(last) ? Presence.GONE : Presence.UNKNOWN;
    }
}
