/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.benchmarks;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An answer, or some, with the ways over it that are compared.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Contest {

    /** What selects it, on the command line and as parameter {@link #parameter} of the benchmark. */
    String name();

    /** What it is, for people. */
    String title();

    /** Whether its answers can be had on this machine. */
    boolean present();

    /** What runs it: a method for each passage. */
    Class<?> benchmark();

    /** The name of the benchmark's parameter. */
    String parameter();

    /** The first of them is {@link Passage#SCAN}. */
    List<Passage> passages();

    /** How long a passage warms up and is measured, in seconds. */
    int seconds();

    /** What all its answers are decoded to. */
    Object decoded();
}
