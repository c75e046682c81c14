/// Stores on a plain collection: small documents without a version, which are changed in place and
/// post nothing.
@NullMarked
package io.baton.mongo.plain;

import org.jspecify.annotations.NullMarked;
