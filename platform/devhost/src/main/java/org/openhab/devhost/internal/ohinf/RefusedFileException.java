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
package org.openhab.devhost.internal.ohinf;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Thrown for a file that openHAB would not take.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RefusedFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RefusedFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** @return at least one problem, in the order of the file */
    List<Problem> problems() {
        return problems;
    }
}
