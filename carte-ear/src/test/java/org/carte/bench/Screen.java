package org.carte.bench;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Something people wait for.
 *
 * @param name as the report says it
 * @param client how the nth client, a person of their own, asks for it
 */
record Screen(String name, IntFunction<Supplier<Fetched>> client) {}
