package org.charterexchange.journeys.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** That one module of the house names another as a dependency: for its tests only, or for what it ships too. */
record ModuleEdge(String from, String to, boolean testsOnly) {

    private static final String OURS = "[groupId='org.charterexchange' or groupId='${project.groupId}']";

    static ModuleEdge shipped(String from, String to) {
        return new ModuleEdge(from, to, false);
    }

    /** Every dependency between modules that a checkout's parent names, in profiles too. */
    static List<ModuleEdge> of(Path house) {
        return modules(house).stream()
                .flatMap(module -> declared(parse(house.resolve(module).resolve("pom.xml"))).stream())
                .toList();
    }

    /** Where the modules are, for instance {@code backend/service}. */
    static List<String> modules(Path house) {
        return texts(parse(house.resolve("pom.xml")), "//modules/module");
    }

    private static List<ModuleEdge> declared(Document pom) {
        String from = texts(pom, "/project/artifactId").get(0);
        String dependency = "//dependency[not(ancestor::dependencyManagement)]" + OURS;
        List<String> all = texts(pom, dependency + "/artifactId");
        List<String> forTests = texts(pom, dependency + "[scope='test']/artifactId");
        return all.stream()
                .map(to -> new ModuleEdge(from, to, forTests.contains(to)))
                .toList();
    }

    private static Document parse(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("cannot read " + pom, unreadable);
        }
    }

    private static List<String> texts(Document pom, String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(each -> found.item(each).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }
}
