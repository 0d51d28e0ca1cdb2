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
package org.openhab.cloudcommons.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;

/**
 * Finds packages that depend on each other in circles.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PackageCycles {

    private PackageCycles() {
    }

    /**
     * Compares the packages right below a root, tests excepted. That {@code handler} names the classes of
     * {@code action} and {@code discovery} does not count: openHAB asks handlers for them
     * ({@code ThingHandler.getServices}).
     *
     * @param root the name of the root package
     * @return the circles with the lines they consist of, empty if there are none
     */
    public static String below(String root) {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        EvaluationResult result = slices().matching(root + ".(*)..").should().beFreeOfCycles()
                .ignoreDependency(resideInAPackage(root + ".handler"),
                        resideInAnyPackage(root + ".action", root + ".discovery"))
                .evaluate(classes);
        return result.hasViolation() ? result.getFailureReport().toString() : "";
    }
}
