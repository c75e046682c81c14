package io.baton.slack;

import io.baton.chat.Person;
import io.baton.door.Unidentified;
import io.baton.slack.people.PersonLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Looks up the people of one message. A message can name hundreds, and each unknown one costs a
/// call, so only a few calls run at the same time, and one message gets a minute's share of calls.
final class PersonLookups {
    /// Slack: `users.info` is in tier 4, which allows a hundred calls a minute.
    static final int MOST = 100;

    private PersonLookups() {}

    interface Lookup {
        Person find(String userId) throws Unidentified;
    }

    /// @throws Unidentified if a lookup fails, or if there are too many to finish now
    static List<Person> all(Collection<String> userIds, Lookup lookup) throws Unidentified {
        var found = new ArrayList<Person>();
        for (var future : started(userIds.stream().limit(MOST).toList(), lookup)) {
            found.add(result(future));
        }
        if (userIds.size() > MOST) {
            throw new Unidentified("%d unknown people in one message".formatted(userIds.size()));
        }
        return found;
    }

    private static List<Future<Person>> started(List<String> userIds, Lookup lookup)
            throws Unidentified {
        var tasks = userIds.stream().<Callable<Person>>map(id -> () -> lookup.find(id)).toList();
        try (var threads =
                Executors.newFixedThreadPool(PersonLookup.AT_ONCE, Thread.ofVirtual().factory())) {
            return threads.invokeAll(tasks);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unidentified("interrupted");
        }
    }

    private static Person result(Future<Person> done) throws Unidentified {
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unidentified unidentified) {
                throw unidentified;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unidentified("interrupted");
        }
    }
}
