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
package org.openhab.core.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Compares classes with the signature lists of openHAB 4.3 and 5.2.
 * <p>
 * A class or member must be in both lists with the same descriptor, modifiers, exceptions, constants. Where the lists
 * differ in nullness or generic signature only, one of the two will do. Members that openHAB has and a class here has
 * not are no problem, but enums are complete.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ConformanceCheck {

    private final Map<String, ApiList> versions;
    private final ConformanceExceptions exceptions;

    public ConformanceCheck(ApiList v43, ApiList v52, ConformanceExceptions exceptions) {
        this.versions = Map.of("4.3", v43, "5.2", v52);
        this.exceptions = exceptions;
    }

    /** One line per difference, none if there is none. */
    public List<String> check(byte[] classFile) {
        return ClassFacts.read(classFile).map(this::check).orElse(List.of());
    }

    List<String> check(ApiClass ours) {
        List<String> problems = new ArrayList<>();
        List<ApiClass> theirs = new ArrayList<>();
        String only = exceptions.onlyIn().get(ours.name());
        for (String version : List.of("4.3", "5.2")) {
            if (only == null || only.equals(version)) {
                versions.get(version).find(ours.name()).ifPresentOrElse(theirs::add,
                        () -> problems.add(ours.name() + ": not in openHAB " + version));
            }
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        checkHeader(ours, theirs, problems);
        for (ApiMember member : ours.members().values()) {
            checkMember(ours, member, problems);
        }
        if ("enum".equals(ours.kind())) {
            checkComplete(ours, theirs, problems);
        }
        return problems;
    }

    private void checkHeader(ApiClass ours, List<ApiClass> theirs, List<String> problems) {
        for (ApiClass their : theirs) {
            expect(ours.name(), "modifiers", ours.modifiers(), their.modifiers(), problems);
            expect(ours.name(), "kind", ours.kind(), their.kind(), problems);
            if (!"annotation".equals(ours.kind())) {
                expect(ours.name(), "superclass", String.valueOf(ours.superclass()), String.valueOf(their.superclass()),
                        problems);
            }
            for (String each : ours.interfaces()) {
                if (!their.interfaces().contains(each) && !"annotation".equals(ours.kind())) {
                    problems.add(ours.name() + ": openHAB's does not implement " + each);
                }
            }
        }
        if (theirs.stream().noneMatch(their -> their.nullByDefault() == ours.nullByDefault())) {
            problems.add(ours.name() + ": @NonNullByDefault is " + ours.nullByDefault() + " here only");
        }
        boolean allInterfaces = theirs.stream().anyMatch(their -> without(ours.name(), their.interfaces()).stream()
                .allMatch(each -> ours.interfaces().contains(each)));
        if (!allInterfaces && !"annotation".equals(ours.kind())) {
            problems.add(ours.name() + ": interfaces are " + ours.interfaces() + ", openHAB's are "
                    + theirs.get(0).interfaces());
        }
        boolean omits = theirs.stream()
                .anyMatch(their -> without(ours.name(), their.interfaces()).size() != their.interfaces().size());
        if (!omits && theirs.stream().noneMatch(their -> Objects.equals(their.signature(), ours.signature()))) {
            problems.add(
                    ours.name() + ": signature is " + ours.signature() + ", openHAB's is " + theirs.get(0).signature());
        }
    }

    private Set<String> without(String className, Set<String> interfaces) {
        return interfaces.stream().filter(each -> !exceptions.omittedInterfaces().contains(className + "#" + each))
                .collect(Collectors.toSet());
    }

    private void checkMember(ApiClass ours, ApiMember member, List<String> problems) {
        String only = Optional.ofNullable(exceptions.onlyIn().get(ours.name() + "#" + member.key()))
                .orElse(exceptions.onlyIn().get(ours.name()));
        String where = ours.name() + " " + member.name() + member.descriptor();
        List<ApiMember> theirs = new ArrayList<>();
        for (String version : List.of("4.3", "5.2")) {
            if (only == null || only.equals(version)) {
                versions.get(version).find(ours.name()).flatMap(each -> each.member(member.key()))
                        .ifPresentOrElse(theirs::add, () -> problems.add(where + ": not in openHAB " + version));
            }
        }
        for (ApiMember their : theirs) {
            expect(where, "modifiers", member.modifiers(), their.modifiers(), problems);
            expect(where, "exceptions", member.exceptions(), their.exceptions(), problems);
            expect(where, "constant", String.valueOf(member.constant()), String.valueOf(their.constant()), problems);
            expect(where, "ordinal", String.valueOf(member.ordinal()), String.valueOf(their.ordinal()), problems);
            expect(where, "default", String.valueOf(member.annotationDefault()),
                    String.valueOf(their.annotationDefault()), problems);
        }
        if (!theirs.isEmpty() && theirs.stream().noneMatch(their -> sameTypes(member, their))) {
            problems.add(where + ": " + types(member) + ", openHAB's: " + types(theirs.get(theirs.size() - 1)));
        }
    }

    private static boolean sameTypes(ApiMember ours, ApiMember theirs) {
        return Objects.equals(ours.signature(), theirs.signature()) && ours.nullness().equals(theirs.nullness())
                && ours.nullByDefault() == theirs.nullByDefault();
    }

    private static String types(ApiMember member) {
        return "signature " + member.signature() + ", nullness " + member.nullness();
    }

    private static void checkComplete(ApiClass ours, List<ApiClass> theirs, List<String> problems) {
        Map<String, ApiMember> common = new LinkedHashMap<>(theirs.get(0).members());
        theirs.forEach(their -> common.keySet().retainAll(their.members().keySet()));
        common.values().stream().filter(member -> member.ordinal() != null && !ours.members().containsKey(member.key()))
                .forEach(member -> problems.add(ours.name() + ": the constant " + member.name() + " is missing"));
    }

    private static void expect(String where, String what, Object ours, Object theirs, List<String> problems) {
        String problem = where + ": " + what + " " + ours + ", openHAB's " + theirs;
        if (!ours.equals(theirs) && !problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
