/// How Baton calls MongoDB's driver: the connection's settings, errors, and indexes that every
/// server of the Stable API can build.
@NullMarked
package io.baton.mongo.driver;

import org.jspecify.annotations.NullMarked;
