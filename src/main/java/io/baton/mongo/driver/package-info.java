/// How Baton calls MongoDB's driver: the connection's settings, errors, and indexes that every
/// server of the Stable API can build. Also what is stored about the database itself and the
/// instances on it.
@NullMarked
package io.baton.mongo.driver;

import org.jspecify.annotations.NullMarked;
