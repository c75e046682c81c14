/// What an instance remembers of the database, in memory. Never waits for the database.
@NullMarked
package io.baton.mongo.cache;

import org.jspecify.annotations.NullMarked;
