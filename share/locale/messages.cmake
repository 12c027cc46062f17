# Writes the French messages anew: those of the sources, in their order, with the translations known.
#   cmake -DROOT=<source dir> -DWORK=<scratch dir> -DPO=<file to write> -P messages.cmake
cmake_minimum_required(VERSION 3.25)

# The paths are relative and sorted, so that every machine extracts in the same order.
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/apps/*.cc ${ROOT}/apps/*.h ${ROOT}/libbifc/*.cc
  ${ROOT}/libbifc/*.h)
list(SORT sources)
list(JOIN sources "\n" lines)
file(MAKE_DIRECTORY ${WORK})
file(WRITE ${WORK}/sources.txt "${lines}\n")
execute_process(
  COMMAND xgettext --from-code=UTF-8 -L C++ -k -ksay:1 -ksay_n:1,2 -ktr:1 -ktr_n:1,2 -kN_:1
          -kNN_:1,2 --no-location --no-wrap -o ${WORK}/bifc.pot -f ${WORK}/sources.txt
  WORKING_DIRECTORY ${ROOT} ERROR_VARIABLE complaints COMMAND_ERROR_IS_FATAL ANY)
if(complaints)
  message(FATAL_ERROR "${complaints}")
endif()
# The moment of extraction would make every run a change.
file(READ ${WORK}/bifc.pot template)
string(REGEX REPLACE "\"POT-Creation-Date[^\n]*\n" "" template "${template}")
file(WRITE ${WORK}/bifc.pot "${template}")
# A translation that is only similar would be worse than none: nobody would see that it is missing.
execute_process(
  COMMAND msgmerge --quiet --no-fuzzy-matching --no-location --no-wrap -o ${WORK}/merged.po
          ${ROOT}/share/locale/fr.po ${WORK}/bifc.pot
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(
  COMMAND msgattrib --no-obsolete --no-wrap -o ${PO} ${WORK}/merged.po
  COMMAND_ERROR_IS_FATAL ANY)
